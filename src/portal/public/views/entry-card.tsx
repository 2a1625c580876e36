import { isHoliday } from '#platform/calendar.ts'
import type { Tenant } from '#platform/desk.ts'
import { Tag, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { CardLeaflets } from '../../entry-files/views/public-files.tsx'
import { words as fileWords } from '../../entry-files/words.ts'
import type { Published } from '../../published/published.ts'
import { type FreshnessLimits, freshnessOn } from '../../rules/freshness.ts'
import { hoursOn } from '../../rules/hours.ts'
import { pick, Said } from '../../views/said.tsx'
import { knownOrNot } from '../../vocabulary.ts'
import type { Words } from '../../words.ts'
import { datesText, spanText } from '../times.ts'

interface Props {
  w: Words
  place: Tenant
  entry: Published
  today: string
  limits?: FreshnessLimits
  number?: number
}

/** One entry in a list: what, when today, where, and what is known to be so. */
export function EntryCard({ w, place, entry, today, limits, number }: Props) {
  const { language } = usePage()
  const { version } = entry
  const isStale = limits && freshnessOn(entry.confirmedOn, limits, today) === 'stale'
  return (
    <article class={isStale ? 'entry-card entry-stale' : 'entry-card'} id={number ? `n${number}` : undefined}>
      <p class="entry-kind">
        {number && <span class="entry-number">{number}</span>}
        {w.kind[entry.kind]}
      </p>
      <h3 class="entry-title">
        <a href={urls.place.entry({ code: place.code, id: entry.id })}>
          <Said row={version} name="title" />
        </a>
      </h3>
      <p>
        <Said row={version} name="summary" />
      </p>
      {entry.kind === 'leaflet' && <CardLeaflets w={fileWords(language)} code={place.code} entry={entry} />}
      <p class="entry-when">{whenText(w, entry, language, today)}</p>
      <p class="entry-where">
        {[language === 'en' ? entry.areaEn || entry.areaJa : entry.areaJa, pick(version, 'place_name', language).text]
          .filter(Boolean)
          .join(' ・ ')}
      </p>
      <p class="tags">
        {knownOrNot
          .filter((name) => version[name] === true)
          .map((name) => (
            <Tag key={name} tone="green">
              {w.entry.yes[name]}
            </Tag>
          ))}
        {isStale && <Tag tone="yellow">{w.staff.fresh.stale}</Tag>}
      </p>
    </article>
  )
}

export function whenText(w: Words, entry: Published, language: 'ja' | 'en' | 'easy', today: string): string {
  const [next] = datesText(entry, language, today)
  if (next) return next
  if (entry.hours.length === 0) return ''
  const rests = entry.version.closed_on_holidays === true
  const spans = hoursOn(entry.hours, entry.days, today, rests).map(({ from, to }) => spanText(language, from, to))
  if (spans.length === 0) return w.entry.closedToday
  const open = w.entry.openToday(spans.join(language === 'en' ? ', ' : '、'))
  return isUnsure(entry, today) ? `${open} ${w.entry.holidayUnknown}` : open
}

/** On a public holiday, where nobody said whether it rests then. */
const isUnsure = ({ version, days }: Published, today: string) =>
  version.closed_on_holidays === null && isHoliday(today) && !days.some(({ onDay }) => onDay === today)
