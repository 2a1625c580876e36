import { readFile } from 'node:fs/promises'

let compiled: Promise<WebAssembly.Module> | undefined

/**
 * PostgreSQL itself, as WebAssembly. All threads share one: what one of them has compiled, those after it need not
 * compile again, and a first start opens the engine twice.
 */
export function engineProgram(): Promise<WebAssembly.Module> {
  compiled ??= readFile(new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'))).then((bytes) =>
    WebAssembly.compile(bytes),
  )
  return compiled
}
