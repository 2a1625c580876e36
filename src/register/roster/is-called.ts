import { forComparing } from '#platform/japanese-text.ts'

/** Whether a name or its reading has these characters in it, in whatever kana, width and spacing. */
export function isCalled({ name, kana }: { name: string; kana: string }, text: string): boolean {
  const wanted = forComparing(text)
  return [name, kana].some((field) => forComparing(field).includes(wanted))
}
