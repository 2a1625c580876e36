import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { Timeline } from '#ui/index.ts'
import type { Overview } from '../load-overview.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  history: Overview['history']
}

/** What happened, with who recorded it. Who was asked stands in the table of offers, not here. */
export function History({ w, language, history }: Props) {
  const shown = history.filter((event) => event.verb !== 'send-offer')
  return (
    <Timeline
      entries={shown.map((event) => ({
        title: w.history[event.verb] ?? w.otherEvent,
        at: formatInstant(language, event.happenedAt),
        dateTime: event.happenedAt,
        by: event.personId === null ? (event.by ?? undefined) : undefined,
      }))}
    />
  )
}
