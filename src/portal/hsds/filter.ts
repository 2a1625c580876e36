import { isId } from '#platform/web/fields.ts'
import type { PublishedFilter } from '../published/published.queries.ts'
import { featureTerms, flagOf, kindTerms, taxonomies, terms } from './taxonomy.ts'

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
      ...said(
        'words',
        asked('search')
          ?.slice(0, 100)
          .replace(/\p{Cs}/gu, ''),
      ),
      ...said('changedAfter', changedAfter),
      ...said(
        'postalCode',
        asked('postcode')
          ?.slice(0, 20)
          .replace(/\p{Cs}/gu, ''),
      ),
    },
  }
}

const said = (name: keyof PublishedFilter, value: string | undefined): PublishedFilter =>
  value === undefined ? {} : { [name]: value }

function filterOfTerm(term: string | undefined, taxonomy: string | undefined): PublishedFilter {
  if (taxonomy !== undefined && !taxonomies.some(({ id }) => id === taxonomy)) return { kinds: [none] }
  if (term === undefined) return {}
  const code = terms.find(
    ({ id, taxonomy_detail }) => id === term && (!taxonomy || taxonomy_detail.id === taxonomy),
  )?.code
  if (code !== undefined && code in featureTerms) return { [flagOf(code)]: true }
  return { kinds: [code !== undefined && code in kindTerms ? code : none] }
}

/** No entry is of this kind. */
const none = 'none'

function instantIn(text: string | undefined): string | undefined | null {
  if (text === undefined) return undefined
  const at = /^(19|20|21)\d\d-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}
