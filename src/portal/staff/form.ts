import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem, Typed } from '#platform/web/form.ts'
import type { EntryContent, WholeEntry } from '../entry/store.ts'
import type { Hours, OwnDay } from '../rules/hours.ts'
import { daysText, parseDays, parseSpans, spansText } from '../rules/typed-times.ts'
import { accessibilityFeatures, entryKinds, knownOrNot, type SaidText, saidTexts } from '../vocabulary.ts'

const limits: Partial<Record<SaidText, number>> = { title: 120, summary: 300, body: 5000 }
const plainTexts = [
  'title_kana',
  'organiser_ja',
  'place_name_ja',
  'address',
  'online_url',
  'contact_name',
  'contact_phone',
  'contact_email',
  'url',
] as const
const said = Object.fromEntries(
  saidTexts.flatMap((name) =>
    (['ja', 'en', 'easy'] as const).map((language) => [
      `${name}_${language}`,
      name === 'title' && language === 'ja' ? field.requiredText(120) : field.text(limits[name] ?? 1000),
    ]),
  ),
) as Record<string, ReturnType<typeof field.text>>
const plain = Object.fromEntries(plainTexts.map((name) => [name, field.text(300)])) as Record<
  (typeof plainTexts)[number],
  ReturnType<typeof field.text>
>
const threeWays = ['yes', 'no', 'unknown'] as const
const known = Object.fromEntries(
  [...knownOrNot, 'closed_on_holidays'].map((name) => [name, field.choiceOrNone(threeWays)]),
)
export const weekdays = [1, 2, 3, 4, 5, 6, 0] as const
const hours = Object.fromEntries(weekdays.map((weekday) => [`hours_${weekday}`, field.text(200)]))

export const entryForm = z.object({
  ...said,
  ...plain,
  ...known,
  ...hours,
  kind: field.choiceOrNone(entryKinds),
  organisation: field.idOrNone(),
  area: field.idOrNone(),
  latitude: field.text(20),
  longitude: field.text(20),
  dates: field.text(5000),
  days: field.text(5000),
  features: field.choices(accessibilityFeatures),
  apply_until_on: field.dayOrNone(),
  capacity: field.numberOrNone(0, 100_000),
  channel: field.choiceOrNone(['online', 'paper', 'phone', 'meeting']),
  opened: field.numberOrNone(0, 1_000_000),
})

type Value = Record<string, unknown> & z.infer<typeof entryForm>

export interface Read {
  content: EntryContent
  hours: Hours[]
  days: OwnDay[]
  problems: CodedProblem[]
  unread: { field: string; line: string }[]
}

/** What the form says as the store keeps it, with the lines of times that cannot be read. */
export function readEntry(value: Value): Read {
  const unread: Read['unread'] = []
  const read: Hours[] = weekdays.flatMap((weekday) => {
    const text = String(value[`hours_${weekday}`] ?? '')
    const spans = parseSpans(text)
    if (!spans) unread.push({ field: `hours_${weekday}`, line: text })
    return (spans ?? []).map((span) => ({ weekday, ...span }))
  })
  const days = (['dates', 'days'] as const).flatMap((name) => {
    const found = parseDays(value[name], name === 'dates' ? 'date' : 'open')
    if ('unread' in found) unread.push({ field: name, line: found.unread })
    return 'days' in found ? found.days : []
  })
  const [latitude, longitude] = [degrees(value.latitude, 90), degrees(value.longitude, 180)]
  const problems: CodedProblem[] = []
  if (latitude === undefined) problems.push({ field: 'latitude', code: 'not-a-number' })
  if (longitude === undefined) problems.push({ field: 'longitude', code: 'not-a-number' })
  const texts = Object.fromEntries([...Object.keys(said), ...plainTexts].map((name) => [name, value[name]]))
  const facts = Object.fromEntries(
    [...knownOrNot, 'closed_on_holidays'].map((name) => [
      name,
      value[name] === 'yes' ? true : value[name] === 'no' ? false : null,
    ]),
  )
  const content = {
    ...texts,
    ...facts,
    area_id: value.area,
    latitude: latitude ?? null,
    longitude: longitude ?? null,
    accessibility: value.features,
    apply_until_on: value.apply_until_on,
    capacity: value.capacity,
  } as unknown as EntryContent
  return { content, hours: read, days, problems, unread }
}

const degrees = (text: string, most: number): number | null | undefined => {
  if (text === '') return null
  const number = Number(text.normalize('NFKC'))
  return Number.isFinite(number) && Math.abs(number) <= most ? number : undefined
}

/** An entry as it stands in the form. */
export function typedOfEntry({ entry, version, hours, days }: WholeEntry): Typed {
  const row = version as unknown as Record<string, unknown>
  const text = (value: unknown) => (value === null || value === undefined ? [] : [String(value)])
  const fact = (value: unknown) => [value === null ? 'unknown' : value ? 'yes' : 'no']
  return {
    ...Object.fromEntries(
      [...Object.keys(said), ...plainTexts, 'latitude', 'longitude', 'apply_until_on', 'capacity'].map((name) => [
        name,
        text(row[name]),
      ]),
    ),
    ...Object.fromEntries([...knownOrNot, 'closed_on_holidays'].map((name) => [name, fact(row[name])])),
    ...Object.fromEntries(weekdays.map((weekday) => [`hours_${weekday}`, [spansText(hours, weekday)]])),
    kind: [entry.kind],
    organisation: text(entry.organisation_id),
    area: text(version.area_id),
    dates: [daysText(days, true)],
    days: [daysText(days, false)],
    features: version.accessibility,
    opened: [String(version.number)],
  }
}

/** Two people changed one entry: what only the other changed is taken over, what both changed is shown to compare. */
export function merge(
  before: Typed,
  theirs: Typed,
  mine: Typed,
): { merged: Typed; both: { field: string; theirs: string }[] } {
  const same = (a?: readonly string[], b?: readonly string[]) =>
    (a ?? []).join('\n').trim() === (b ?? []).join('\n').trim()
  const merged: Typed = { ...mine }
  const both: { field: string; theirs: string }[] = []
  for (const name of Object.keys(theirs)) {
    if (same(before[name], theirs[name]) || same(mine[name], theirs[name])) continue
    if (same(mine[name], before[name])) merged[name] = theirs[name] ?? []
    else if (name !== 'opened') both.push({ field: name, theirs: (theirs[name] ?? []).join('、') })
  }
  merged.opened = theirs.opened ?? []
  return { merged, both }
}
