/** A neutral order that is another one for each seed, such as a day: nothing stands first for good. */
export function inDailyOrder<T>(things: readonly T[], seed: string, keyOf: (thing: T) => string): T[] {
  const lot = (key: string) => {
    let hash = 0x811c9dc5
    for (const letter of `${seed} ${key}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
    return (hash ^ (hash >>> 13)) >>> 0
  }
  return [...things].sort((a, b) => lot(keyOf(a)) - lot(keyOf(b)))
}
