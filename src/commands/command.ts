export interface Command {
  /** How it is called, after `npm run tomoni -- `. */
  usage: string
  about: string
  run(words: string[]): Promise<void>
}

/** A sentence for the person at the keyboard; the command ends with status 1 and changes nothing more. */
export class CommandFault extends Error {}

export function needed(value: string | undefined, usage: string): string {
  if (value) return value
  throw new CommandFault(`使い方 / Usage: npm run tomoni -- ${usage}`)
}
