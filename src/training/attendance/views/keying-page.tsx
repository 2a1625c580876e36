import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import {
  Button,
  ButtonRow,
  Disclosure,
  Form,
  HiddenField,
  Notice,
  NumberField,
  PageHeading,
  Pagination,
  SelectField,
  TextArea,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Run } from '../../run/run.queries.ts'
import { nameOf } from '../../run/views/index-page.tsx'
import { LineTable } from '../../views/line-table.tsx'
import type { AttendingUnit, Participant } from '../attendance.queries.ts'
import { unitName } from '../in-words.ts'
import { words } from '../words.ts'

interface Props {
  run: Run
  units: readonly AttendingUnit[]
  unit: AttendingUnit
  /** Those whose unit it is, on this page of the list. */
  people: readonly Participant[]
  all: number
  number: number
  open: OpenForm
  saved: boolean
}

export const keyedOnAPage = 50

export function KeyingPage({ run, units, unit, people, all, number, open, saved }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { keying, unitState } = w
  const at = { id: run.id }
  const byNumber = new Map(people.map((participant) => [participant.number, participant]))
  const named = (n: number, label: string) => ({
    label: `${byNumber.get(n)?.name ?? keying.line(String(n))} ${label}`,
    quiet: true,
    mark: false,
  })
  const first = (number - 1) * keyedOnAPage
  return (
    <>
      <PageHeading
        title={unitName(unit, language)}
        above={keying.title}
        lead={keying.lead}
        back={{ href: urls.courses.participants(at), label: w.title }}
      />
      {saved && (
        <Notice kind="success" announce>
          <p>{keying.saved}</p>
        </Notice>
      )}
      <nav class="area-links" aria-label={keying.choose}>
        <ul>
          {units.map((each) => (
            <li key={each.id}>
              <a
                href={urls.courses.attendance(at, { unit: each.id })}
                aria-current={each.id === unit.id ? 'page' : undefined}
              >
                {each.number}
                <span class="only-heard"> {unitName(each, language)}</span>
                {each.isTaken && ' ✓'}
                {each.isTaken && <span class="only-heard">{w.taken}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>{unit.minutes === null ? keying.minutesUnknown : keying.minutesKnown(String(unit.minutes))}</p>
      {all > people.length && (
        <p>
          {keying.pageOf(String(first + 1), String(first + people.length), String(all))} {keying.everyPage}
        </p>
      )}
      <DraftNotice draft={open.draft} />
      <Form action={urls.courses.attendance(at, { unit: unit.id, page: number })} wide {...open.form}>
        <HiddenField name="people" value={people.map(({ id }) => id).join(' ')} />
        <Disclosure summary={keying.quick} open={Boolean(open.form.values.quick?.[0])}>
          <TextArea name="quick" label={keying.quick} hint={keying.quickHint} mark={false} />
        </Disclosure>
        <LineTable
          caption={`${nameOf(run, language)} ${unitName(unit, language)}`}
          numbers={people.map((participant) => participant.number)}
          heading={(n) => `${n} ${byNumber.get(n)?.name ?? ''}`}
          columns={[
            {
              label: keying.away,
              cell: (n) => (
                <SelectField
                  name={`away-${n}`}
                  empty={keying.here}
                  options={(['apology', 'absence'] as const).map((value) => ({ value, label: unitState[value] }))}
                  {...named(n, keying.away)}
                />
              ),
            },
            {
              label: keying.late,
              narrow: true,
              cell: (n) => <NumberField name={`late-${n}`} {...named(n, keying.late)} />,
            },
            {
              label: keying.early,
              narrow: true,
              cell: (n) => <NumberField name={`early-${n}`} {...named(n, keying.early)} />,
            },
          ]}
        />
        <ButtonRow>
          <Button>{keying.save}</Button>
        </ButtonRow>
      </Form>
      <Pagination
        page={number}
        pages={Math.max(1, Math.ceil(all / keyedOnAPage))}
        href={(page) => urls.courses.attendance(at, { unit: unit.id, page })}
      />
    </>
  )
}
