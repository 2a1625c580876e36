import { fiscalYearOf } from '#platform/calendar.ts'
import { DataTable } from '#ui/index.ts'
import type { Words } from '../content/words.ts'
import type { SheetFacts } from '../sheet-facts.ts'

interface Props {
  w: Words
  facts: SheetFacts
  language: string
}

/** How often each meeting was to be held, and was; the meetings themselves are listed above. */
export function MeetingsSoFar({ w, language, facts: { rows, fiscalYear } }: Props) {
  if (rows.meetings.length === 0) return null
  const held = rows.meetingsHeld.filter(({ held_on }) => fiscalYearOf(held_on) === fiscalYear)
  return (
    <section>
      <h2>{w.soFar.title}</h2>
      <DataTable
        caption={w.soFar.title}
        hideCaption
        narrow="scroll"
        rows={rows.meetings}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            label: w.soFar.meeting,
            rowHeader: true,
            cell: ({ name_ja, name_en }) => (language === 'en' ? name_en || name_ja : name_ja || name_en),
          },
          {
            key: 'planned',
            label: w.soFar.planned,
            numeric: true,
            cell: ({ per_year }) => per_year ?? w.soFar.unknown,
          },
          {
            key: 'held',
            label: w.soFar.held,
            numeric: true,
            cell: ({ id }) => held.filter(({ meeting_id }) => meeting_id === id).length,
          },
        ]}
      />
    </section>
  )
}
