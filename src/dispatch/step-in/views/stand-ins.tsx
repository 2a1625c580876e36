import type { Language } from '#platform/i18n/catalogue.ts'
import { DataTable, PostButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { Asks, Fits } from '../../candidates/views/findings.tsx'
import type { StandIn } from '../load-step-in.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  visitId: string
  caption: string
  people: readonly StandIn[]
  empty?: string
  /** A key for each button, so that a second tap sends no second offer. */
  onceKeys: ReadonlyMap<string, string> | null
}

export function StandIns({ w, language, visitId, caption, people, empty, onceKeys }: Props) {
  return (
    <DataTable
      caption={caption}
      empty={empty ? <p>{empty}</p> : undefined}
      rows={people}
      rowKey={(row) => row.personId}
      columns={[
        {
          key: 'person',
          label: w.person,
          rowHeader: true,
          cell: (row) => <a href={urls.people.show({ id: row.personId })}>{row.name}</a>,
        },
        {
          key: 'phone',
          label: w.phone,
          nowrap: true,
          cell: (row) => row.phone && <a href={`tel:${row.phone.replace(/[^\d+]/g, '')}`}>{row.phone}</a>,
        },
        { key: 'fits', label: w.fits, cell: (row) => <Fits language={language} judgement={row} /> },
        { key: 'unknown', label: w.unknown, cell: (row) => <Asks language={language} judgement={row} /> },
        ...(onceKeys
          ? [
              {
                key: 'doing',
                label: w.doing,
                cell: (row: StandIn) => (
                  <Ask w={w} visitId={visitId} person={row} onceKey={onceKeys.get(row.personId) ?? ''} />
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function Ask({ w, visitId, person, onceKey }: { w: Words; visitId: string; person: StandIn; onceKey: string }) {
  const action = urls.visits.stepIn({ id: visitId })
  const fields = { person: person.personId, _once: onceKey }
  return (
    <>
      <PostButton
        action={action}
        fields={{ ...fields, how: 'offer' }}
        kind="secondary"
        label={w.offerLabel(person.name)}
      >
        {w.offer}
      </PostButton>
      <PostButton action={action} fields={{ ...fields, how: 'phone' }} kind="quiet" label={w.saidYesLabel(person.name)}>
        {w.saidYes}
      </PostButton>
    </>
  )
}
