import { DataTable, Disclosure, Tag, type TagTone } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { RequestRow } from '../../../explain/request-table.ts'
import { againstInWords } from './against-in-words.ts'
import { DecideButton } from './decisions-taken.tsx'
import { whatFits, why } from './proposed.tsx'
import { type RequestProps, slotInWords } from './request-props.ts'
import { whyNotInWords } from './why-not-in-words.ts'

const tones: Partial<Record<RequestRow['state'], TagTone>> = { going: 'green', waiting: 'blue', proposed: 'blue' }

/** Everybody at one date: first who could go, then the others with every rule that speaks against. */
export function EverybodyTable(props: RequestProps) {
  const { w, found, language } = props
  const when = slotInWords(language, found.slot)
  const able = found.rows.filter(({ state }) => isAble(state)).sort((a, b) => Number(!isHere(a)) - Number(!isHere(b)))
  const others = found.rows.filter(({ state }) => !isAble(state))
  if (found.rows.length === 0) return <p>{w.proposal.nobodyRegistered}</p>
  return (
    <>
      <h2>{w.request.ableTitle(when)}</h2>
      {able.length === 0 ? (
        <p>{w.request.ableNone}</p>
      ) : (
        <People {...props} rows={able} caption={w.request.ableTitle(when)} />
      )}
      {others.length > 0 && (
        <Disclosure
          summary={w.request.othersTitle(String(others.length))}
          open={able.length === 0 || found.gap !== null}
        >
          <People {...props} rows={others} caption={w.request.othersTitle(String(others.length))} isAgainst />
        </Disclosure>
      )}
    </>
  )
}

const isHere = ({ state }: RequestRow) => state === 'going' || state === 'waiting' || state === 'proposed'
const isAble = (state: RequestRow['state']) => state !== 'elsewhere' && state !== 'ruled-out'

interface PeopleProps extends RequestProps {
  rows: readonly RequestRow[]
  caption: string
  /** Whether anything speaks against them; else something may be decided. */
  isAgainst?: boolean
}

function People({ rows, caption, isAgainst = false, ...props }: PeopleProps) {
  const { w, found } = props
  const { column, state } = w.request
  const against = {
    key: 'against',
    label: column.against,
    cell: (row: RequestRow) => <Lines lines={againstInWords(props, row)} />,
  }
  const decide = {
    key: 'decide',
    label: column.decide,
    nowrap: true,
    cell: (row: RequestRow) => <Decide {...props} row={row} />,
  }
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={rows}
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
        ...(isAgainst ? [against] : []),
        {
          key: 'why',
          label: column.why,
          cell: (row) => (
            <Lines
              lines={[
                row.whyNot?.because === 'chances' ? whatFits(props.language, row) : why(w, props.language, row),
                ...(row.whyNot ? whyNotInWords(w, props.language, row.whyNot) : []),
              ].filter(Boolean)}
            />
          ),
        },
        ...(isAgainst ? [] : [decide]),
      ]}
    />
  )
}

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
