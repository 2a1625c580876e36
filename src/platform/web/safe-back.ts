/** An address inside this site to come back to, or the first page. */
export function safeBack(given: unknown): string {
  if (typeof given !== 'string' || !isHere(given)) return '/'
  const address = new URL(given, 'http://here.invalid')
  const back = `${address.pathname}${address.search}`
  return address.host === 'here.invalid' && isHere(back) ? back : '/'
}

/** Browsers read `//host` and `/\host` as another host. `/.//host` becomes the first on the way. */
const isHere = (address: string) => /^\/(?![/\\])/.test(address)
