type Names<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? Name
    : never

type Query = Record<string, string | number | null | undefined>

export interface Path<P extends string> {
  (...given: [Names<P>] extends [never] ? [query?: Query] : [names: Record<Names<P>, string>, query?: Query]): string
  readonly pattern: P
}

/** A typed address: call it with the names in its pattern to get a link; `pattern` goes to the router. */
export function path<const P extends string>(pattern: P): Path<P> {
  const parts = pattern.split(/:(\w+)/)
  const link = (...given: unknown[]) => {
    const names = (parts.length > 1 ? given[0] : {}) as Record<string, string>
    const query = (parts.length > 1 ? given[1] : given[0]) as Query | undefined
    const address = parts.map((part, at) => (at % 2 ? encodeURIComponent(names[part] ?? '') : part)).join('')
    return query ? address + queryOf(query) : address
  }
  return Object.assign(link, { pattern }) as unknown as Path<P>
}

function queryOf(query: Query): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '')
  return pairs.length ? `?${new URLSearchParams(pairs.map(([k, v]) => [k, String(v)]))}` : ''
}
