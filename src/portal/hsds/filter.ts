import { isId } from '#platform/web/fields.ts'
import type { Feature, PublishedFilter } from '../published/published.queries.ts'
import { featureTerms, kindTerms, taxonomies, terms } from './taxonomy.ts'

type Query = (name: string) => string | undefined
export type FilterReading = { filter: PublishedFilter } | { wrong: string }

/** The filters of the specification, all of which must hold; the name of the one that cannot be used. */
export function readFilter(query: Query): FilterReading {
  const asked = (name: string) => query(name)?.trim() || undefined
  const changedAfter = instantIn(asked('modified_after'))
  if (changedAfter === null) return { wrong: 'modified_after' }
  for (const name of ['organization_id', 'taxonomy_id', 'taxonomy_term_id'])
    if (asked(name) !== undefined && !isId(asked(name) ?? '')) return { wrong: name }
  const byTerm = filterOfTerm(asked('taxonomy_term_id'), asked('taxonomy_id'))
  return {
    filter: {
      ...byTerm,
      words: asked('search')?.slice(0, 100),
      changedAfter,
      postalCode: asked('postcode'),
    },
  }
}

function filterOfTerm(
  term: string | undefined,
  taxonomy: string | undefined,
): Pick<PublishedFilter, 'kinds' | 'features'> {
  if (taxonomy !== undefined && !taxonomies.some(({ id }) => id === taxonomy)) return { kinds: [none] }
  if (term === undefined) return {}
  const code = terms.find(
    ({ id, taxonomy_detail }) => id === term && (!taxonomy || taxonomy_detail.id === taxonomy),
  )?.code
  if (code !== undefined && code in featureTerms) return { features: [code as Feature] }
  return { kinds: [code !== undefined && code in kindTerms ? code : none] }
}

/** No entry is of this kind. */
const none = 'none'

function instantIn(text: string | undefined): string | undefined | null {
  if (text === undefined) return undefined
  const at = /^(19|20|21)\d\d-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}
