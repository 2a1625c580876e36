import { formatInstant } from '#platform/i18n/dates.ts'
import { Timeline } from '#ui/index.ts'
import type { RecordProps } from './record-page.tsx'

export function History({ w, language, record }: Pick<RecordProps, 'w' | 'language' | 'record'>) {
  if (record.history.length === 0) return <p>{w.record.historyNone}</p>
  return (
    <Timeline
      entries={record.history.map(({ at, verb, by, channel }) => ({
        title: w.verb[verb],
        at: formatInstant(language, at),
        dateTime: at,
        by: w.record.by(by ?? '', w.channel[channel]),
      }))}
    />
  )
}
