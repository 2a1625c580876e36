import { addMonths } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import {
  type CalendarEntry,
  Card,
  CardGrid,
  EmptyState,
  LinkButton,
  MonthCalendar,
  PageHeading,
  Tag,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { OwnElsewhere } from '../../facts/elsewhere.ts'
import { placeLine } from '../../place-line.ts'
import type { OwnPlace } from '../own-places.queries.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  today: string
  month: string
  entries: readonly CalendarEntry[]
  ahead: readonly OwnPlace[]
  elsewhere: readonly OwnElsewhere[]
}

export function CalendarPage({ w, language, today, month, entries, ahead, elsewhere }: Props) {
  return (
    <>
      <PageHeading title={w.title} actions={<LinkButton href={urls.mine.feed()}>{w.feed}</LinkButton>} />
      <MonthCalendar
        month={month}
        caption={formatDay(language, month, 'month')}
        entries={entries}
        todayOn={today}
        previousHref={urls.mine.calendar({ month: addMonths(month, -1) })}
        nextHref={urls.mine.calendar({ month: addMonths(month, 1) })}
      />
      <h2>{w.listTitle}</h2>
      {ahead.length + elsewhere.length === 0 && <EmptyState title={w.listNone} />}
      <CardGrid>
        {ahead.map((place) => (
          <PlaceCard key={place.id} w={w} language={language} place={place} />
        ))}
        {elsewhere.map((one) => (
          <Card key={one.id} level={3} title={timeOf(language, one)} href={one.href}>
            <p>{one.title}</p>
            <Tag tone="green">{w.state.going}</Tag>
          </Card>
        ))}
      </CardGrid>
    </>
  )
}

const timeOf = (language: Language, at: Pick<OwnPlace, 'onDay' | 'startMinute' | 'endMinute'>) =>
  `${formatDay(language, at.onDay, 'long')} ${formatSpan(language, at.startMinute, at.endMinute)}`

export function PlaceCard({ w, language, place }: { w: Words; language: Language; place: OwnPlace }) {
  return (
    <Card
      level={3}
      title={timeOf(language, place)}
      href={place.visitId ? urls.mine.visit({ id: place.visitId }) : urls.mine.offer({ id: place.offerId })}
    >
      <p>
        {placeLine(place)}
        {place.part === 'deputy' && w.deputy}
      </p>
      <Tag tone={place.state === 'going' ? 'green' : 'neutral'}>{w.state[place.state]}</Tag>
    </Card>
  )
}
