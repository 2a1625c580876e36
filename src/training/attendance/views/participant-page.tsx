import { formatDay } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  DataTable,
  DateField,
  Disclosure,
  Form,
  Notice,
  NumberField,
  PageHeading,
  PostButton,
  SelectField,
  TextField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Run } from '../../run/run.queries.ts'
import { nameOf } from '../../run/views/index-page.tsx'
import { words as runWords } from '../../run/words.ts'
import { needsInWords, unitName } from '../in-words.ts'
import type { LaterUnit } from '../later-units.queries.ts'
import type { Standing } from '../standing.ts'
import { words } from '../words.ts'

interface Props {
  run: Run
  standing: Standing
  later: readonly (LaterUnit & { madeUpFor: string })[]
  today: string
  saved: boolean
  problems: { field: string; message: string }[]
  values: Record<string, string[]>
}

export function ParticipantPage({ run, standing, later, today, saved, problems, values }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { person } = w
  const { participant, units, attendance, outlook } = standing
  const at = { id: run.id, participantId: participant.id }
  const byUnit = new Map(attendance.map((each) => [each.unitId, each]))
  const option = (unit: (typeof units)[number]) => ({ value: unit.id, label: unitName(unit, language) })
  const missed = units.filter(({ id }) => outlook.missed.includes(id))
  const ahead = units.filter(({ id }) => byUnit.get(id)?.state === 'ahead')
  const offers = later.filter(({ madeUpFor }) => outlook.missed.includes(madeUpFor))
  return (
    <>
      <PageHeading
        title={participant.name}
        above={`${nameOf(run, language)}　${runWords(language).trackShort[participant.track]}`}
        back={{ href: urls.courses.participants({ id: run.id }), label: w.title }}
      />
      {saved && (
        <Notice kind="success" announce>
          <p>{person.saved}</p>
        </Notice>
      )}
      <p>
        <a href={urls.people.show({ id: participant.personId })}>{person.open}</a>
      </p>
      <Notice kind="info" title={w.of(String(outlook.counted), String(outlook.all))}>
        {needsInWords(standing, run, language).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {standing.requirement === 'waived' && <p>{person.waived}</p>}
      </Notice>
      <DataTable
        caption={w.attendance}
        rows={units}
        rowKey={(unit) => unit.id}
        columns={[
          { key: 'unit', label: w.unit, rowHeader: true, cell: (unit) => unitName(unit, language) },
          {
            key: 'day',
            label: w.onDay,
            nowrap: true,
            cell: (unit) => (unit.onDay ? formatDay(language, unit.onDay, 'short') : '—'),
          },
          { key: 'state', label: w.attendance, cell: (unit) => w.unitState[byUnit.get(unit.id)?.state ?? 'ahead'] },
          {
            key: 'minutes',
            label: runWords(language).minutes('').trim(),
            numeric: true,
            cell: (unit) => minutesOf(unit.id),
          },
          { key: 'undo', label: person.remove, hideLabel: true, cell: (unit) => undo(unit.id) },
        ]}
      />
      {missed.length > 0 && (
        <>
          <h2>{person.makeUp}</h2>
          {offers.length > 0 ? (
            <>
              <p>{person.laterTitle}</p>
              <ul>
                {offers.map((each) => (
                  <li key={each.id}>
                    {person.laterIs(each.title, each.runName, formatDay(language, each.onDay, 'long'))}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <p>{person.laterNothing}</p>
          )}
          <Form
            action={urls.courses.makeUp(at)}
            problems={problems}
            values={{ onDay: today, ...values }}
            label={person.makeUp}
          >
            <SelectField name="unit" label={person.makeUpUnit} required options={missed.map(option)} />
            <DateField name="onDay" label={person.makeUpOn} required />
            <NumberField name="minutes" label={person.makeUpMinutes} hint={person.makeUpMinutesHint} />
            {offers.length > 0 && (
              <SelectField
                name="later"
                label={person.laterUnit}
                empty={person.laterNone}
                options={offers.map((each) => ({
                  value: each.id,
                  label: person.laterIs(each.title, each.runName, formatDay(language, each.onDay, 'short')),
                }))}
              />
            )}
            <ButtonRow>
              <Button>{person.save}</Button>
            </ButtonRow>
          </Form>
        </>
      )}
      {ahead.length > 0 && (
        <Disclosure summary={person.tell}>
          <p>{person.tellLead}</p>
          <Form action={urls.courses.participant(at)} label={person.tell}>
            <input type="hidden" name="do" value="tell" />
            <CheckboxGroup name="units" label={person.tellUnits} mark={false} options={ahead.map(option)} />
            <ButtonRow>
              <Button kind="secondary">{person.tellSave}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
      <Disclosure summary={person.joined}>
        <Form
          action={urls.courses.participant(at)}
          values={{ joinedFrom: participant.joinedFromUnitId ?? '' }}
          label={person.joined}
        >
          <input type="hidden" name="do" value="joined" />
          <SelectField
            name="joinedFrom"
            label={person.joinedFrom}
            mark={false}
            empty={person.joinedAll}
            options={units.map(option)}
          />
          <ButtonRow>
            <Button kind="secondary">{person.joinedSave}</Button>
          </ButtonRow>
        </Form>
      </Disclosure>
      {standing.requirement === 'missing' && (
        <Disclosure summary={person.waive}>
          <Form action={urls.courses.participant(at)} problems={problems} values={values} label={person.waive}>
            <input type="hidden" name="do" value="waive" />
            <TextField name="reason" label={person.waiveReason} readers={person.waiveReaders} required />
            <ButtonRow>
              <Button kind="secondary">{person.waiveSave}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
      {!participant.hasEnded && (
        <Disclosure summary={person.leave}>
          <p>{person.leaveNote}</p>
          <PostButton action={urls.courses.participant(at)} fields={{ do: 'leave' }} kind="secondary">
            {person.leave}
          </PostButton>
        </Disclosure>
      )}
    </>
  )

  function minutesOf(unitId: string): string {
    const known = byUnit.get(unitId)
    if (!known || known.state === 'ahead') return '—'
    return known.minutes === null ? w.unknown : String(known.minutes)
  }

  function undo(unitId: string) {
    const madeUp = participant.makeUps.find((each) => each.unitId === unitId)
    return (
      madeUp && (
        <PostButton action={urls.courses.makeUp(at)} fields={{ remove: madeUp.id }} kind="quiet">
          {person.remove}
        </PostButton>
      )
    )
  }
}
