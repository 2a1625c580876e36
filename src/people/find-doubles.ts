import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { kanaOrder } from '#platform/japanese-text/kana-order.ts'
import { forComparing } from '#platform/japanese-text.ts'
import { emailDigest, phoneDigest } from './contact.ts'
import { listTraits } from './store.ts'

export type Likeness = 'email' | 'phone' | 'name' | 'kana'

export interface Double {
  id: string
  name: string
  kana: string
  /** In what the two are alike. */
  because: Likeness[]
}

export interface Traits {
  name: string
  kana?: string
  email?: string | null
  phone?: string | null
}

type Safe = Pick<Moment, 'tenantId' | 'keys'>

/** People who may be the same one. Only ever a warning: nobody is joined to anybody by a machine. */
export async function findDoubles(tx: Tx, moment: Safe, traits: Traits, exceptId?: string): Promise<Double[]> {
  const [found = []] = await listDoubles(tx, moment, [traits])
  return found.filter((double) => double.id !== exceptId)
}

/** The same for many at once, as in a list being brought in: one answer for each, in the same order. */
export async function listDoubles(tx: Tx, moment: Safe, everybody: readonly Traits[]): Promise<Double[][]> {
  const known = await listTraits(tx, moment)
  const byLikeness = {
    email: grouped(known, (row) => row.email_digest),
    phone: grouped(known, (row) => row.phone_digest),
    name: grouped(known, (row) => forComparing(row.name)),
    kana: grouped(known, (row) => row.kana && row.kana_order),
  }
  return everybody.map((traits) => {
    const keys: [Likeness, string | null][] = [
      ['email', emailDigest(moment, traits.email ?? null)],
      ['phone', phoneDigest(moment, traits.phone ?? null)],
      ['name', forComparing(traits.name)],
      ['kana', traits.kana ? kanaOrder(traits.kana) : null],
    ]
    const found = new Map<string, Double>()
    for (const [because, key] of keys)
      for (const { id, name, kana } of (key && byLikeness[because].get(key)) || []) {
        const before = found.get(id)
        found.set(id, { id, name, kana, because: [...(before?.because ?? []), because] })
      }
    return [...found.values()]
  })
}

function grouped<R>(rows: readonly R[], keyOf: (row: R) => string | null): Map<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key) groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}
