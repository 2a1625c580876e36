import type { Language } from '#platform/i18n/catalogue.ts'
import { HiddenField } from '#ui/field-set.tsx'
import { Checkbox, DataTable, EmptyState } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { saysSo } from '../../rules/asked.ts'
import type { Candidate } from '../candidates.queries.ts'
import type { Words } from '../words.ts'
import { Against, Asks, Fits } from './findings.tsx'

interface Props {
  w: Words
  language: Language
  candidates: readonly Candidate[]
  /** How many there are beside those shown. */
  all: number
  free: number
  mayChoose: boolean
}

/** Everybody with every rule that speaks against and what fits, in words. */
export function CandidateTable({ w, language, candidates, all, free, mayChoose }: Props) {
  return (
    <DataTable
      caption={w.count(String(candidates.length), String(all), String(free))}
      empty={<EmptyState title={all === 0 ? w.nobody : w.none} />}
      rows={candidates}
      rowKey={(row) => row.personId}
      columns={[
        {
          key: 'person',
          label: w.column.person,
          rowHeader: true,
          cell: (row) =>
            mayChoose && row.against.length === 0 ? (
              <div class="person">
                <Checkbox id={`person-${row.personId}`} name="person" value={row.personId} label={row.name} />
                {saysSo(row) && <HiddenField name="knowing" value={row.personId} />}
              </div>
            ) : (
              <a href={urls.people.show({ id: row.personId })}>{row.name}</a>
            ),
        },
        {
          key: 'against',
          label: w.column.against,
          cell: (row) => <Against language={language} judgement={row} nothing={w.nothingAgainst} />,
        },
        { key: 'fits', label: w.column.fits, cell: (row) => <Fits language={language} judgement={row} /> },
        { key: 'unknown', label: w.column.unknown, cell: (row) => <Asks language={language} judgement={row} /> },
      ]}
    />
  )
}
