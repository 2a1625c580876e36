import type { Somebody } from '../../pages/somebody.ts'

/** All press the button with these words at one moment. */
export const pressTogether = (all: readonly Somebody[], words: string) =>
  Promise.all(all.map((one) => one.press(words)))

export async function howManyRead(all: readonly Somebody[], words: string): Promise<number> {
  const read = await Promise.all(
    all.map((one) =>
      one.reads(words).then(
        () => true,
        () => false,
      ),
    ),
  )
  return read.filter(Boolean).length
}
