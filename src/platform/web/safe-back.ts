/** An address inside this site to come back to, or the first page. */
export function safeBack(given: unknown): string {
  if (typeof given !== 'string' || !/^\/(?![/\\])/.test(given)) return '/'
  const address = new URL(given, 'http://here.invalid')
  return address.host === 'here.invalid' ? `${address.pathname}${address.search}` : '/'
}
