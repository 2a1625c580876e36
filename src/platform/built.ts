import { existsSync } from 'node:fs'

/** A file built together with the running program: beside its bundle, or in a folder above it. */
export function findBuilt(name: string, from: string = import.meta.url): URL {
  for (let folder = new URL('.', from); ; folder = new URL('..', folder)) {
    const file = new URL(name, folder)
    if (existsSync(file)) return file
    if (folder.href === new URL('..', folder).href) throw new Error(`${name} is not beside the running program`)
  }
}
