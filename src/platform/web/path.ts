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
  const named = pattern.includes(':')
  const link = (...given: unknown[]) => {
    const names = (named ? given[0] : {}) as Record<string, string>
    const query = (named ? given[1] : given[0]) as Query | undefined
    const address = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(names[name] ?? ''))
    const pairs = Object.entries(query ?? {}).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    )
    return pairs.length ? `${address}?${new URLSearchParams(pairs.map(([k, v]) => [k, String(v)]))}` : address
  }
  return Object.assign(link, { pattern }) as unknown as Path<P>
}
