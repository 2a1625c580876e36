import { formatDay, formatInstant } from '#platform/i18n/dates.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import type { DatedValue } from '#platform/settings/reference.ts'
import {
  Button,
  ButtonRow,
  DataTable,
  EmptyState,
  Form,
  LinkButton,
  Notice,
  PageHeading,
  PostButton,
  RadioGroup,
  SelectField,
  TextField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { courseName } from '../../application/course-name.ts'
import type { CourseKind, Track } from '../../rules.ts'
import type { Run } from '../../run/run.queries.ts'
import { words as trainingWords } from '../../words.ts'
import type { ConditionKey } from '../conditions.ts'
import type { EvidenceConsent } from '../consent-store.ts'
import { type Conditions, type Evidence, isComplete, lackedBy, officeStanding, standingOf } from '../rules.ts'
import type { Recognition } from '../store.ts'
import { words } from '../words.ts'

export function OfficesPage({ offices }: { offices: { id: string; name: string; people: number }[] }) {
  const w = words(usePage().language)
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} back={{ href: urls.courses.index(), label: w.courses }} />
      <DataTable
        caption={w.count(String(offices.length))}
        rows={offices}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={w.none}>
            <p>{w.noneHint}</p>
          </EmptyState>
        }
        columns={[
          {
            key: 'office',
            label: w.label.office,
            rowHeader: true,
            cell: ({ id, name }) => <a href={urls.evidence.show({ id })}>{name}</a>,
          },
          { key: 'people', label: w.label.people, numeric: true, cell: ({ people }) => w.people(String(people)) },
        ]}
      />
    </>
  )
}

interface OfficeProps {
  office: { id: string; name: string }
  people: Evidence[]
  conditions: Conditions
  dated: [ConditionKey, DatedValue][]
}

export function OfficePage({ office, people, conditions, dated }: OfficeProps) {
  const { language } = usePage()
  const w = words(language)
  const standing = officeStanding(people, conditions)
  const isThere = isComplete(standing, conditions)
  return (
    <>
      <PageHeading
        title={office.name}
        above={w.title}
        lead={w.lead}
        back={{ href: urls.evidence.index(), label: w.title }}
        actions={
          <LinkButton href={urls.evidence.excel({ id: office.id })} download>
            {w.excel}
          </LinkButton>
        }
      />
      <Notice kind={isThere ? 'success' : 'info'} title={isThere ? w.complete : w.incomplete}>
        <ul>
          {(['peer', 'employer'] as const).map((role) => (
            <li key={role}>
              {w.role[role]}: {w.standing[standing[role]]}
            </li>
          ))}
        </ul>
      </Notice>
      <DataTable
        caption={w.people(String(people.length))}
        rows={people.flatMap((person) => rolesOf(person).map((role) => ({ person, role })))}
        rowKey={({ person, role }) => person.personId + role}
        empty={<EmptyState title={w.none} />}
        columns={[
          { key: 'name', label: w.label.name, rowHeader: true, cell: ({ person }) => person.name },
          { key: 'role', label: w.label.role, cell: ({ role }) => w.role[role] },
          { key: 'courses', label: w.label.course, cell: ({ person, role }) => <Held person={person} role={role} /> },
          {
            key: 'standing',
            label: w.label.standing,
            cell: ({ person, role }) => {
              const lacked = lackedBy(person, role, conditions).map((kind) => trainingWords(language).course[kind])
              const said = w.standing[standingOf(person, role, conditions)]
              return lacked.length > 0 ? w.lacks(listed(language, lacked)) : said
            },
          },
        ]}
      />
      <h2>{w.conditions}</h2>
      <DataTable
        caption={w.conditions}
        hideCaption
        rows={dated}
        rowKey={([key]) => key}
        columns={[
          { key: 'condition', label: w.label.condition, rowHeader: true, cell: ([key]) => w.condition[key] },
          { key: 'value', label: w.label.value, cell: ([key, { value }]) => valueInWords(key, value) },
          {
            key: 'from',
            label: w.label.from,
            nowrap: true,
            cell: ([, { validFrom }]) => formatDay(language, validFrom, 'long'),
          },
          { key: 'source', label: w.label.source, cell: ([, { source }]) => source },
        ]}
      />
      <p>{w.officeChecks}</p>
    </>
  )

  function valueInWords(key: ConditionKey, value: unknown): string {
    if (Array.isArray(value))
      return listed(
        language,
        value.map((kind) => trainingWords(language).course[kind as CourseKind]),
      )
    if (key === 'add-on-both-roles' || key === 'add-on-interim') return value === 1 ? w.switched.on : w.switched.off
    return String(value)
  }
}

const rolesOf = ({ completions }: Evidence): Track[] => {
  const roles = (['peer', 'employer'] as const).filter((role) => completions.some(({ track }) => track === role))
  return roles.length > 0 ? roles : ['peer']
}

function Held({ person, role }: { person: Evidence; role: Track }) {
  const { language } = usePage()
  const w = words(language)
  return (
    <>
      {person.completions
        .filter(({ track }) => track === role || track === null)
        .map((each) => (
          <div key={each.completedOn + each.courseKind}>
            {each.courseName || trainingWords(language).course[each.courseKind]}{' '}
            {formatDay(language, each.completedOn, 'long')} {each.certificateNumber} —{' '}
            {w.counts[each.counts === null ? 'unknown' : each.counts ? 'yes' : 'no']}
          </div>
        ))}
    </>
  )
}

export function RunPage({ run, said, saved }: { run: Run; said: Recognition | null; saved: boolean }) {
  const { language } = usePage()
  const w = words(language)
  const now = said
    ? { counts: [said.counts ? 'yes' : 'no'], authority: [said.authority], reference: [said.reference] }
    : {}
  return (
    <>
      <PageHeading
        title={w.run.title}
        above={courseName(language, run)}
        lead={w.run.lead}
        back={{ href: urls.courses.show({ id: run.id }), label: w.courses }}
      />
      {saved && <Notice kind="success" announce title={w.run.saved} />}
      <p>
        {said
          ? `${w.counts[said.counts ? 'yes' : 'no']} ${w.run.said(said.authority, said.reference)} (${formatInstant(language, said.recordedAt)})`
          : w.run.unknown}
      </p>
      <Form action={urls.evidence.ofRun({ run: run.id })} values={now}>
        <RadioGroup
          name="counts"
          label={w.label.counts}
          required
          options={(['yes', 'no'] as const).map((value) => ({ value, label: w.counts[value] }))}
        />
        <TextField name="authority" label={w.label.authority} />
        <TextField name="reference" label={w.label.reference} />
        <ButtonRow>
          <Button>{w.run.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

interface ConsentProps {
  person: { name: string; back: string } | null
  action: string
  consents: EvidenceConsent[]
  organisations: { id: string; name: string }[]
  saved: boolean
}

/** The own page; with `person`, the page of staff who record what came on paper. */
export function ConsentPage({ person, action, consents, organisations, saved }: ConsentProps) {
  const { language } = usePage()
  const w = words(language)
  const open = organisations.filter(({ id }) => consents.every(({ organisationId }) => organisationId !== id))
  return (
    <>
      <PageHeading
        title={w.own.title}
        above={person?.name}
        lead={person ? w.own.staffLead : w.own.lead}
        back={{ href: person?.back ?? urls.mine.home() }}
      />
      {saved && <Notice kind="success" announce title={w.run.saved} />}
      <p>{w.own.told}</p>
      <h2>{w.own.list}</h2>
      {consents.length === 0 && <p>{w.own.none}</p>}
      <ul>
        {consents.map(({ id, organisationId, office, givenAt }) => (
          <li key={id}>
            {office} ({formatInstant(language, givenAt)})
            <PostButton
              action={action}
              kind="quiet"
              fields={{ organisation: organisationId, say: 'withdraw', channel: 'meeting' }}
            >
              {w.own.withdraw}
            </PostButton>
          </li>
        ))}
      </ul>
      <Form action={action} values={{ channel: ['paper'] }}>
        <SelectField
          name="organisation"
          label={w.label.organisation}
          required
          options={open.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {person && (
          <RadioGroup
            name="channel"
            label={w.label.channel}
            inline
            required
            options={(['paper', 'phone', 'meeting'] as const).map((value) => ({ value, label: w.own.channel[value] }))}
          />
        )}
        <ButtonRow>
          <Button name="say" value="give">
            {w.own.give}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
