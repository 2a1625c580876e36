/**
 * Groups in which everybody clashes with everybody, so that every clashing pair is in one of them. Each row then says
 * "at most one of these", which bounds the relaxation better than pairs do.
 */
export function cliquesOf<T>(items: readonly T[], doClash: (one: T, other: T) => boolean): T[][] {
  const isCovered = new Set<string>()
  const cliques: T[][] = []
  items.forEach((one, at) => {
    items.slice(at + 1).forEach((other, more) => {
      const second = at + 1 + more
      if (isCovered.has(`${at} ${second}`) || !doClash(one, other)) return
      const members = [at, second]
      items.forEach((third, nth) => {
        if (!members.includes(nth) && members.every((m) => doClash(items[m] as T, third))) members.push(nth)
      })
      for (const a of members) for (const b of members) if (a < b) isCovered.add(`${a} ${b}`)
      cliques.push(members.map((m) => items[m] as T))
    })
  })
  return cliques
}
