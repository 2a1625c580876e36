import type { Tenant } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { withoutMarkup, withoutReadings } from '#platform/i18n/readings.ts'
import type { Published } from '../published/published.ts'
import { pick } from '../views/said.tsx'
import { words } from '../words.ts'
import { frontOf } from './front.ts'
import { datesText, hoursText } from './times.ts'

interface Given {
  entries: Published[]
  found: number
  place: Tenant
  language: Language
  made: string
  today: string
}

/** A selection for paper, in large type. */
export function leafletData({ entries, found, place, language, made, today }: Given) {
  const w = withoutReadings(words(language))
  const front = frontOf(place.id)
  const plain = (entry: Published, name: string) => withoutMarkup(pick(entry.version, name, language).text)
  return {
    title: w.leaflet.title,
    lang: language === 'en' ? 'en' : 'ja',
    town: language === 'en' ? place.nameEn || place.nameJa : place.nameJa,
    made: words(language).leaflet.made(made),
    more: found > entries.length ? words(language).leaflet.more(String(found - entries.length)) : '',
    crisis: front?.crisisLines ?? [],
    entries: entries.map((entry) => ({
      title: plain(entry, 'title'),
      kind: w.kind[entry.kind],
      summary: plain(entry, 'summary'),
      lines: [
        [w.entry.dates, datesText(entry, language, today).map(withoutMarkup).join('、')],
        [w.entry.hours, hoursText(entry, language).map(withoutMarkup).join('、')],
        [w.entry.place, [plain(entry, 'place_name'), entry.version.address].filter(Boolean).join(' ')],
        [w.entry.entering, plain(entry, 'entering')],
        [w.entry.cost, plain(entry, 'cost')],
        [w.entry.contact, [entry.version.contact_name, entry.version.contact_phone].filter(Boolean).join(' ')],
      ]
        .filter(([, value]) => value)
        .map(([label = '', value = '']) => ({ label, value })),
    })),
  }
}
