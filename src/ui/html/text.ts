const special = /["&<]/
const written: Record<string, string> = { '"': '&quot;', '&': '&amp;', '<': '&lt;' }

/** Text that stands between tags or within quotes. */
export const escape = (text: string): string =>
  special.test(text) ? text.replace(/["&<]/g, (letter) => written[letter] as string) : text

const voids = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
export const isVoid = (type: string): boolean => voids.has(type)

const caseMatters = new Set(['viewBox', 'patternUnits', 'patternTransform', 'preserveAspectRatio'])
const names = new Map<string, string>()

/** Written small, save for those of drawings. What cannot be the name of an attribute is a fault of ours. */
export function attributeName(given: string): string {
  const known = names.get(given)
  if (known !== undefined) return known
  if (!/^[a-zA-Z][\w:-]*$/.test(given)) throw new TypeError('not the name of an attribute')
  const name = caseMatters.has(given) ? given : given.toLowerCase()
  names.set(given, name)
  return name
}
