export const languages = ['ja', 'en', 'easy'] as const
/** `easy` is やさしい日本語; it falls back to `ja` wherever a slice has no easier words. */
export type Language = (typeof languages)[number]

/** The shape of a Japanese catalogue with its texts opened up, so that other languages can fill it. */
export type Widen<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { [K in keyof T]: Widen<T[K]> }

type Partly<T> = T extends string | ((...parameters: never[]) => string) ? T : { [K in keyof T]?: Partly<T[K]> }

/**
 * Joins the languages of one slice. A missing key, language or parameter does not compile.
 * Texts may carry furigana as `{漢字|かんじ}`; the page shows it as ruby when the reader asks.
 * Returns a function from language to words; the objects are built once.
 */
export function catalogue<J extends object>(ja: J, en: Widen<J>, easy: Partly<Widen<J>> = {} as Partly<Widen<J>>) {
  const all = { ja: ja as unknown as Widen<J>, en, easy: overlay(ja, easy) as Widen<J> }
  return (language: Language): Widen<J> => all[language]
}

/** Names of the entries that have no やさしい日本語 yet, as dotted paths. */
export function missingEasy(ja: object, easy: object | undefined, path = ''): string[] {
  return Object.entries(ja).flatMap(([key, value]) => {
    const other = (easy as Record<string, unknown> | undefined)?.[key]
    const here = path ? `${path}.${key}` : key
    if (typeof value === 'object') return missingEasy(value as object, other as object | undefined, here)
    return other === undefined ? [here] : []
  })
}

function overlay(base: object, over: object): object {
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key]
    merged[key] =
      typeof value === 'object' && typeof below === 'object' ? overlay(below as object, value as object) : value
  }
  return merged
}
