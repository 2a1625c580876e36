import type { Tenant } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import { withoutMarkup, withoutReadings } from '#platform/i18n/readings.ts'
import { crisisLineIn } from '#platform/settings/crisis-line.ts'
import { uiWords } from '#ui/index.ts'
import type { Published } from '../published/published.ts'
import { type FreshnessLimits, freshnessOn } from '../rules/freshness.ts'
import { pick } from '../views/said.tsx'
import { knownOrNot } from '../vocabulary.ts'
import { type Words, words } from '../words.ts'
import { frontOf } from './front.ts'
import { datesText, hoursText } from './times.ts'

interface Given {
  entries: Published[]
  found: number
  limits: FreshnessLimits
  place: Tenant
  language: Language
  made: string
  today: string
}

/** A selection for paper, in large type. */
export function leafletData({ entries, found, limits, place, language, made, today }: Given) {
  const w = withoutReadings(words(language))
  const front = frontOf(place.id)
  const town = language === 'en' ? place.nameEn || place.nameJa : place.nameJa
  const plain = (entry: Published, name: string) => withoutMarkup(pick(entry.version, name, language).text)
  return {
    title: w.leaflet.title,
    lang: language === 'en' ? 'en' : 'ja',
    town,
    made: words(language).leaflet.made(made),
    more: found > entries.length ? words(language).leaflet.more(String(found - entries.length)) : '',
    crisis: (front?.crisisLines ?? []).map(crisisLineIn(language)).map(withoutReadings),
    crisisTitle: withoutMarkup(uiWords(language).crisisTitle),
    entries: entries.map((entry) => ({
      title: plain(entry, 'title'),
      kind: w.kind[entry.kind],
      summary: plain(entry, 'summary'),
      known: known(entry, w, language),
      confirmed: withoutMarkup(confirmed(entry, words(language), language, town)),
      stale: freshnessOn(entry.confirmedOn, limits, today) === 'stale' ? w.entry.stale : '',
      lines: [
        [w.entry.dates, datesText(entry, language, today).map(withoutMarkup).join('、')],
        [w.entry.hours, hoursText(entry, language).map(withoutMarkup).join('、')],
        [w.entry.place, [plain(entry, 'place_name'), entry.version.address].filter(Boolean).join(' ')],
        [w.entry.access, plain(entry, 'access')],
        [w.entry.entering, plain(entry, 'entering')],
        [w.entry.surroundings, plain(entry, 'surroundings')],
        [w.entry.cost, plain(entry, 'cost')],
        [w.entry.contact, [entry.version.contact_name, entry.version.contact_phone].filter(Boolean).join(' ')],
      ]
        .filter(([, value]) => value)
        .map(([label = '', value = '']) => ({ label, value })),
    })),
  }
}

const known = ({ version }: Published, w: Words, language: Language) =>
  listed(
    language,
    knownOrNot.filter((name) => version[name] === true).map((name) => w.entry.yes[name]),
  )

const confirmed = ({ confirmedOn, confirmedByOwner }: Published, w: Words, language: Language, town: string) =>
  w.entry.confirmed(formatDay(language, confirmedOn, 'long'), confirmedByOwner ? w.entry.byOwner : w.entry.byTown(town))
