/**
 * A neutral order that is another one each day and for each request, and the same for everybody who looks on one day:
 * nobody stands at the top by name, date or deed.
 */
export function ordered<T>(items: readonly T[], idOf: (item: T) => string, seed: string): T[] {
  return items
    .map((item) => ({ item, place: scattered(`${seed} ${idOf(item)}`) }))
    .sort((a, b) => a.place - b.place || (idOf(a.item) < idOf(b.item) ? -1 : 1))
    .map(({ item }) => item)
}

/** FNV-1a with a last stirring, so that texts that differ in one character land far apart. */
function scattered(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
