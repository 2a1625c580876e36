import type { ListedContent } from './content.ts'

/** The columns of a wording that a list can say something in. */
export const listedFields = [
  ...['title_ja', 'title_kana', 'title_en', 'summary_ja', 'body_ja', 'cost_ja', 'organiser_ja', 'audience_ja'],
  ...[
    'contact_name',
    'contact_phone',
    'contact_extension',
    'place_name_ja',
    'municipality_code',
    'address',
    'prefecture',
  ],
  ...['city', 'town', 'block', 'building', 'access_ja', 'online_url', 'capacity_note', 'apply_ja', 'apply_url', 'url'],
  ...['postal_code', 'hours_note_ja', 'accessibility_ja', 'latitude', 'longitude', 'capacity', 'is_online', 'is_free'],
  ...['apply_until_on', 'apply_from_on'],
]

/** Whether a list says the same as what is kept. What it leaves empty and what is not known are the same. */
export function saysTheSame(a: ListedContent, b: ListedContent): boolean {
  return inWords(a) === inWords(b)
}

/** What a list says otherwise than before, field by field; where it now says nothing, the field is emptied. */
export function changedFields(before: ListedContent, now: ListedContent): ListedContent['fields'] {
  const changed = listedFields.filter((name) => (before.fields[name] ?? '') !== (now.fields[name] ?? ''))
  return Object.fromEntries(changed.map((name) => [name, now.fields[name] ?? (notText.includes(name) ? null : '')]))
}

const notText = ['latitude', 'longitude', 'capacity', 'is_online', 'is_free', 'apply_until_on', 'apply_from_on']

export const sameTimes = (a: ListedContent, b: ListedContent): boolean => timesInWords(a) === timesInWords(b)

const timesInWords = ({ hours, dates }: ListedContent) => inWords({ fields: {}, hours, dates, extra: {} })

function inWords({ fields, hours, dates, extra }: ListedContent): string {
  const said = listedFields.map((name) => fields[name] ?? '')
  const byDay = [...dates]
    .sort((x, y) => (x.on_day < y.on_day ? -1 : 1))
    .map((d) => [d.on_day, d.from_minute, d.to_minute])
  const byWeekday = [...hours].sort((x, y) => x.weekday - y.weekday).map((h) => [h.weekday, h.from_minute, h.to_minute])
  const more = Object.entries(extra).sort(([x], [y]) => (x < y ? -1 : 1))
  return JSON.stringify([said, byDay, byWeekday, more])
}
