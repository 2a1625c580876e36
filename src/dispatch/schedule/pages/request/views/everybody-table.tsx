import { DataTable, Tag, type TagTone } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { reasonInWords } from '../../../../rules/words.ts'
import type { RequestRow } from '../../../explain/request-table.ts'
import { DecideButton } from './decisions-taken.tsx'
import { why } from './proposed.tsx'
import { type RequestProps, slotInWords } from './request-props.ts'
import { whyNotInWords } from './why-not-in-words.ts'

const tones: Partial<Record<RequestRow['state'], TagTone>> = { going: 'green', waiting: 'blue', proposed: 'blue' }

/** Everybody at one date with every rule that speaks against, what fits, and why or why not. */
export function EverybodyTable(props: RequestProps) {
  const { w, found } = props
  const { column, state } = w.request
  return (
    <DataTable
      caption={w.request.everybodyTitle(slotInWords(props.language, found.slot))}
      hideCaption
      empty={<p>{w.proposal.nobodyRegistered}</p>}
      rows={found.rows}
      rowKey={(row) => row.personId}
      columns={[
        {
          key: 'person',
          label: column.person,
          rowHeader: true,
          nowrap: true,
          cell: (row) => (
            <a href={urls.people.show({ id: row.personId })}>{found.plan.people.get(row.personId)?.name}</a>
          ),
        },
        {
          key: 'state',
          label: column.state,
          nowrap: true,
          cell: (row) => <Tag tone={tones[row.state]}>{state[row.state]}</Tag>,
        },
        { key: 'against', label: column.against, cell: (row) => <Lines lines={againstInWords(props, row)} /> },
        {
          key: 'why',
          label: column.why,
          cell: (row) => (
            <Lines
              lines={[
                why(w, props.language, row),
                ...(row.whyNot ? whyNotInWords(w, props.language, row.whyNot) : []),
              ].filter(Boolean)}
            />
          ),
        },
        { key: 'decide', label: column.decide, nowrap: true, cell: (row) => <Decide {...props} row={row} /> },
      ]}
    />
  )
}

function againstInWords({ w, language, found }: RequestProps, row: RequestRow): string[] {
  const { plan, hosts } = found
  const elsewhere = row.becauseElsewhere.length === 0 ? [] : (plan.proposed.get(row.personId) ?? [])
  return [
    ...(row.isLeftOut ? [w.request.leftOut] : []),
    ...(row.hasPassed ? [w.request.passed] : []),
    ...row.against.map((reason) => reasonInWords(language, reason)),
    ...elsewhere
      .filter((place) => nearby(place.onDay, found.slot.onDay))
      .map((place) => {
        const host = hosts.get(plan.requests.get(place.requestId)?.facts.organisationId ?? '') ?? ''
        return w.request.elsewhereAt(host, slotInWords(language, { ...place, id: place.slotId }))
      }),
  ]
}

/** In the same month: what the limits and the overlap of this date look at. */
const nearby = (one: string, other: string) => one.slice(0, 7) === other.slice(0, 7)

function Decide({ row, ...props }: RequestProps & { row: RequestRow }) {
  const { w, found } = props
  const name = found.plan.people.get(row.personId)?.name ?? ''
  const isKept = found.decisions.some(({ kind, personId }) => kind === 'keep' && personId === row.personId)
  const mayDecide = found.proposal && found.isNewest
  if (!mayDecide || row.state === 'going' || row.state === 'waiting') return null
  return (
    <>
      {(row.state === 'free' || row.state === 'proposed') && !isKept && (
        <DecideButton {...props} kind="keep" personId={row.personId} label={w.request.keepLabel(name)}>
          {w.request.keep}
        </DecideButton>
      )}
      {(row.state === 'proposed' || row.state === 'free') && (
        <DecideButton {...props} kind="not-here" personId={row.personId} label={w.request.notHereLabel(name)}>
          {w.request.notHere}
        </DecideButton>
      )}
    </>
  )
}

/** One sentence stands by itself; several make a list. */
export function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length < 2) return <>{lines[0] ?? ''}</>
  return (
    <ul class="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
