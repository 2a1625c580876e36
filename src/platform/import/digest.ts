import { createHash } from 'node:crypto'

/** SHA-256 of a file's bytes in hex: the same file brought in again is known by it. */
export function digestOfFile(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
