import { CommandFault } from './command.ts'

/** `--name value` pairs and the words between them. */
export function parted(words: readonly string[]): { plain: string[]; options: Record<string, string> } {
  const plain: string[] = []
  const options: Record<string, string> = {}
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (!word.startsWith('--')) plain.push(word)
    else {
      options[word.slice(2)] = words[at + 1] ?? ''
      at += 1
    }
  }
  return { plain, options }
}

export function neededOption(options: Record<string, string>, name: string, usage: string): string {
  const value = options[name]
  if (value) return value
  throw new CommandFault(`--${name} がありません / is missing: npm run tomoni -- ${usage}`)
}
