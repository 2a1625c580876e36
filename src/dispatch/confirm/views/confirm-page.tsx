import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatSpan } from '#platform/i18n/dates.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { HiddenField } from '#ui/field-set.tsx'
import {
  Button,
  ButtonRow,
  Checkbox,
  Form,
  Notice,
  PageHeading,
  SelectField,
  SummaryList,
  TextField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { offerWords } from '../../offer/words.ts'
import { StaffReasonList } from '../../visit/views/staff-reasons.tsx'
import { visitWords } from '../../visit/words.ts'
import type { Confirming, Goer } from '../load-confirming.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  confirming: Confirming
  open: OpenForm
}

export function ConfirmPage({ w, language, confirming, open }: Props) {
  const { request, slot, hostName, goers, staff } = confirming
  const going = goers.filter((goer) => goer.part === 'supporter')
  const deputies = goers.filter((goer) => goer.part === 'deputy')
  const few = going.length < request.people_minimum
  return (
    <>
      <PageHeading
        title={w.title}
        above={`${hostName} ${request.reference}`}
        lead={`${formatDay(language, slot.onDay, 'long')} ${formatSpan(language, slot.startMinute, slot.endMinute)}`}
        back={{ href: urls.requests.show({ id: request.id }), label: w.back }}
      />
      <DraftNotice draft={open.draft} />
      <SummaryList
        items={[
          { label: w.going, value: people(w, language, going) },
          { label: w.deputies, value: people(w, language, deputies) },
        ]}
      />
      <Company w={w} going={going} />
      <StaffReasonList language={language} choices={staff} />
      <Form action={urls.requests.confirm({ id: request.id })} {...open.form}>
        <HiddenField name="slot" value={slot.id} />
        <HiddenField name="version" value={String(request.version)} />
        {(['followUpStaff', 'deputyStaff'] as const).map((name) => (
          <SelectField
            key={name}
            name={name}
            label={w[name]}
            empty={w.noStaff}
            options={staff.map((one) => ({ value: one.id, label: one.name }))}
          />
        ))}
        <TextField name="meetingPoint" label={w.meetingPoint} hint={w.meetingHint} readers={w.meetingReaders} />
        {few && (
          <Checkbox name="fewer" label={w.fewer} hint={w.few(String(going.length), String(request.people_minimum))} />
        )}
        <p>{w.afterwards}</p>
        <ButtonRow>
          <Button>{w.confirm}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function Company({ w, going }: { w: Words; going: readonly Goer[] }) {
  const count = (company: Goer['company']) => going.filter((goer) => goer.company === company).length
  const lines = [
    ...(count('wished') > 0 ? [w.needsCompany(String(count('wished')))] : []),
    ...(count('not-said') > 0 ? [w.notSaid(String(count('not-said')))] : []),
  ]
  if (lines.length === 0) return null
  return (
    <Notice kind="info">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  )
}

const people = (w: Words, language: Language, goers: readonly Goer[]) =>
  goers.length === 0
    ? w.nobody
    : goers
        .map(({ name, company }) => {
          return (
            (name ?? offerWords(language).otherContract) + inBrackets(language, visitWords(language).company[company])
          )
        })
        .join('\n')
