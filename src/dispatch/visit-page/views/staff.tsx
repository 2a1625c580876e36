import type { Language } from '#platform/i18n/catalogue.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { Button, ButtonRow, Disclosure, Form, Notice, PostButton, RadioGroup } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { isFollowUpStaffMissing } from '../../rules/follow-up.ts'
import { StaffReasons } from '../../visit/views/staff-reasons.tsx'
import { visitWords } from '../../visit/words.ts'
import type { LoadedVisit } from '../load-visit.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  loaded: LoadedVisit
  mayChange: boolean
}

export function Staff({ w, language, loaded, mayChange }: Props) {
  const { visit, staff, seats } = loaded
  const { staffPart } = visitWords(language)
  const along = staff.filter((one) => one.part === 'follow-up').length
  const wishes = seats.filter((seat) => seat.part === 'supporter').map((seat) => seat.company)
  return (
    <>
      <h2>{w.staffTitle}</h2>
      {mayChange && isFollowUpStaffMissing(wishes, along) && (
        <Notice kind="warning">
          <p>{w.staffNeeded}</p>
        </Notice>
      )}
      {staff.length === 0 && <p>{w.staffNone}</p>}
      <ul>
        {staff.map((one) => (
          <li key={one.id}>
            <a href={urls.staffTimes.show({ id: one.accountId })}>{one.name}</a>
            {inBrackets(language, staffPart[one.part])}
            {mayChange && (
              <PostButton
                action={urls.visits.staffRelease({ id: visit.id, staffId: one.id })}
                kind="quiet"
                label={w.releaseStaffLabel(one.name)}
              >
                {w.releaseStaff}
              </PostButton>
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <p>
          <a href={urls.staffTimes.index()}>{visitWords(language).staffTimes}</a>
        </p>
      )}
      {mayChange && <AssignForm w={w} language={language} loaded={loaded} />}
    </>
  )
}

function AssignForm({ w, language, loaded }: Omit<Props, 'mayChange'>) {
  const { visit, staff, staffChoices } = loaded
  const { staffPart } = visitWords(language)
  const free = staffChoices.filter((choice) => !staff.some((one) => one.accountId === choice.id))
  if (free.length === 0) return null
  return (
    <Disclosure summary={w.assignTitle} open={staff.length === 0}>
      <Form action={urls.visits.staff({ id: visit.id })}>
        <RadioGroup
          name="staff"
          label={w.staffMember}
          hint={visitWords(language).staffAgainstNote}
          required
          options={free.map((one) => ({
            value: one.id,
            label: one.name,
            description: one.against.length > 0 && <StaffReasons language={language} choice={one} />,
          }))}
        />
        <RadioGroup
          name="part"
          label={w.staffPart}
          value="follow-up"
          required
          options={(['follow-up', 'deputy'] as const).map((value) => ({ value, label: staffPart[value] }))}
        />
        <ButtonRow>
          <Button kind="secondary">{w.assign}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}
