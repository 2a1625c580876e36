import type { Published } from '../published/published.ts'
import type { AskedFlag } from '../rules/asked.ts'
import { idOf } from './ids.ts'

/** The codes of this interface; those of a page's address are `flagOf` them. */
export type Feature = Exclude<AskedFlag, 'firstTime'> | 'first-time'
export const flagOf = (feature: string) => (feature === 'first-time' ? 'firstTime' : feature) as AskedFlag

export const kindTerms = {
  place: ['居場所', 'A place to be'],
  group: ['グループ', 'Group'],
  event: ['催し', 'Event'],
  trial: ['活動と体験', 'Activity or trial'],
  course: ['研修・講座', 'Course'],
  talk: ['体験談の派遣', 'Talk that can be asked for'],
  office: ['相談・支援の事業所', 'Office'],
  hospital: ['医療機関', 'Hospital or clinic'],
  leaflet: ['冊子・ちらし', 'Leaflet'],
} as const satisfies Record<Published['kind'], readonly [string, string]>

export const featureTerms = {
  quiet: ['静か', 'Quiet'],
  free: ['無料', 'Free of charge'],
  online: ['オンライン', 'Online'],
  anonymous: ['名前を言わずに参加できる', 'No name needed'],
  'first-time': ['はじめての人を迎えている', 'Welcomes newcomers'],
} as const satisfies Record<Feature, readonly [string, string]>

export const taxonomies = [
  { id: idOf('taxonomy', 'kind'), name: '掲載の種類', description: 'The kind of an entry of the catalogue' },
  { id: idOf('taxonomy', 'feature'), name: '過ごしやすさ', description: 'What makes it easy to come' },
] as const

export interface Term {
  id: string
  code: string
  name: string
  description: string
  taxonomy: string
  taxonomy_detail: (typeof taxonomies)[number]
}

const [kinds, features] = taxonomies
export const terms: Term[] = [
  ...Object.entries(kindTerms).map(([code, words]) => termOf(kinds, code, words)),
  ...Object.entries(featureTerms).map(([code, words]) => termOf(features, code, words)),
]

function termOf(taxonomy: Term['taxonomy_detail'], code: string, [name, description]: readonly [string, string]): Term {
  return { id: idOf('term', code), code, name, description, taxonomy: taxonomy.name, taxonomy_detail: taxonomy }
}

/** The terms that hold for an entry. What is not known is not said. */
export function termsOf(entry: Published): Term[] {
  const said: Record<Feature, boolean | null> = {
    quiet: entry.version.is_quiet,
    free: entry.version.is_free,
    online: entry.version.is_online,
    anonymous: entry.version.is_anonymous_possible,
    'first-time': entry.version.is_first_time_friendly,
  }
  return terms.filter(({ code }) => code === entry.kind || said[code as Feature] === true)
}
