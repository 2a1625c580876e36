import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type KeyFile, newKeyFile } from './keys.ts'

/** Reads the key file, or makes one with mode 0600. Throws with a sentence for the operator when it cannot be used. */
export function loadKeyFile(path: string): KeyFile {
  if (!existsSync(path)) saveKeyFile(path, newKeyFile())
  const file = JSON.parse(readFileSync(path, 'utf8')) as KeyFile
  if (!file.seal?.[file.current] || !file.digest) throw new Error(`${path} is not a key file of this program.`)
  return file
}

export function saveKeyFile(path: string, file: KeyFile): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const beside = `${path}.new`
  writeFileSync(beside, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 })
  chmodSync(beside, 0o600)
  renameSync(beside, path)
}
