import { addDays } from '#platform/calendar.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  DataTable,
  EmptyState,
  Form,
  LinkButton,
  PageHeading,
  Pagination,
  SelectField,
  Tag,
  TextField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../../coordinator-words.ts'
import { registrationOn } from '../../enrolment/rules.ts'
import { restingUntil } from '../../rest/rules.ts'
import { vocabulary } from '../../vocabulary-words.ts'
import type { RosterRow } from '../roster.queries.ts'
import { type RosterState, rosterStates } from '../rules.ts'

interface Props {
  w: Words
  language: Language
  today: string
  state: RosterState
  name: string
  rows: RosterRow[]
  paging: { page: number; pages: number; total: number }
  /** Whether this reader has nobody at all, whatever is looked for. */
  isEmpty: boolean
  mayRegister: boolean
}

export function RosterPage({ w, language, today, state, name, rows, paging, isEmpty, mayRegister }: Props) {
  const r = w.roster
  const courses: Record<string, string> = vocabulary(language).course
  const register = mayRegister && <LinkButton href={urls.people.new()}>{w.newcomer.title}</LinkButton>
  return (
    <>
      <PageHeading title={r.title} lead={r.lead} actions={register} />
      <Form action={urls.people.index()} values={{ name, state }} label={r.search}>
        <div class="filter-fields">
          <TextField name="name" label={r.name} type="search" mark={false} autocomplete="off" />
          <SelectField
            name="state"
            label={r.state}
            mark={false}
            empty={false}
            options={rosterStates.map((value) => ({ value, label: r.states[value] }))}
          />
        </div>
        <ButtonRow>
          <Button kind="secondary">{r.search}</Button>
          {(name !== '' || state !== 'registered') && <a href={urls.people.index()}>{r.clear}</a>}
        </ButtonRow>
      </Form>
      <DataTable
        caption={r.count(r.states[state], String(paging.total))}
        empty={isEmpty ? <NobodyYet w={w} mayRegister={mayRegister} /> : <EmptyState title={r.none} />}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            label: r.column.name,
            rowHeader: true,
            cell: (row) => <a href={urls.people.show({ id: row.id })}>{row.name}</a>,
          },
          { key: 'kana', label: r.column.kana, roomy: true, cell: (row) => row.kana },
          { key: 'since', label: r.column.since, nowrap: true, cell: (row) => sinceInWords(w, language, row, today) },
          { key: 'rest', label: r.column.rest, cell: (row) => restCell(w, language, row, today) },
          {
            key: 'courses',
            label: r.column.courses,
            cell: (row) =>
              row.courseKinds.length > 0 && (
                <span class="tags">
                  {row.courseKinds.map((kind) => (
                    <Tag key={kind}>{courses[kind] ?? kind}</Tag>
                  ))}
                </span>
              ),
          },
          {
            key: 'told',
            label: r.column.told,
            roomy: true,
            cell: (row) => row.told.map((text) => r.told[text]).join(w.listComma),
          },
        ]}
      />
      {name === '' ? (
        <Pagination page={paging.page} pages={paging.pages} href={(page) => urls.people.index({ state, page })} />
      ) : (
        paging.pages > 1 && <p>{r.writeMore(String(rows.length))}</p>
      )}
    </>
  )
}

const NobodyYet = ({ w, mayRegister }: Pick<Props, 'w' | 'mayRegister'>) => (
  <EmptyState
    title={w.roster.nobodyYet}
    action={mayRegister && <LinkButton href={urls.imports.index()}>{w.roster.bringIn}</LinkButton>}
  />
)

function sinceInWords(w: Words, language: Language, { standing }: RosterRow, today: string): string {
  const registration = registrationOn(standing, today)
  if (standing === null) return w.registration.notYet
  if (registration === 'ended') return w.registration.ended
  return formatDay(language, standing.enrolledOn, 'long')
}

function restCell(w: Words, language: Language, { standing }: RosterRow, today: string) {
  if (registrationOn(standing, today) !== 'resting') return ''
  const until = restingUntil(standing?.rests ?? [], today)
  return (
    <Tag tone="blue">
      {!until || until === 'open'
        ? w.roster.restOpen
        : w.roster.restUntil(formatDay(language, addDays(until, -1), 'short'))}
    </Tag>
  )
}
