import { existsSync } from 'node:fs'

/** The bundled worker: beside the running bundle, or in a folder above it. */
export function findWorkerScript(name: string, from: string = import.meta.url): URL {
  for (let folder = new URL('.', from); ; folder = new URL('..', folder)) {
    const script = new URL(name, folder)
    if (existsSync(script)) return script
    if (folder.pathname === '/') throw new Error(`${name} is not beside the running program`)
  }
}
