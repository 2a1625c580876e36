import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { ProxyFields, registerWords } from '#register/index.ts'
import {
  Button,
  ButtonRow,
  DateField,
  FieldPair,
  FieldSet,
  Form,
  Notice,
  PageHeading,
  PostButton,
  RadioGroup,
  TimeField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { dayInWords } from '../said-in-words.ts'
import type { Whose } from '../whose.ts'
import { words } from '../words.ts'

interface Props {
  language: Language
  today: string
  whose: Whose
  open: OpenForm
  isSaved: boolean
}

export function DaysPage({ language, today, whose, open, isSaved }: Props) {
  const { days: w, title, about, saved } = words(language)
  const { byProxy, staff } = whose
  const id = { id: staff.accountId }
  return (
    <>
      <PageHeading
        title={w.title}
        above={byProxy ? about(staff.name) : undefined}
        lead={w.lead}
        back={{ href: byProxy ? urls.staffTimes.show(id) : urls.going.times(), label: title }}
      />
      {isSaved && (
        <Notice kind="success" announce>
          <p>{saved}</p>
        </Notice>
      )}
      <h2>{w.list}</h2>
      {staff.exceptions.length === 0 && <p>{w.none}</p>}
      <DayList language={language} whose={whose} />
      <h2>{w.add}</h2>
      <DraftNotice draft={open.draft} />
      <Form action={byProxy ? urls.staffTimes.days(id) : urls.going.days()} {...open.form}>
        <DateField name="onDay" label={w.label.onDay} required earliestOn={today} />
        <RadioGroup
          name="available"
          label={w.label.available}
          required
          inline
          options={(['no', 'yes'] as const).map((value) => ({ value, label: w.available[value] }))}
        />
        <FieldSet legend={w.hours} hint={w.hoursNote}>
          <FieldPair>
            <TimeField name="fromMinute" label={w.label.fromMinute} mark={false} />
            <TimeField name="toMinute" label={w.label.toMinute} mark={false} />
          </FieldPair>
        </FieldSet>
        {byProxy && <ProxyFields w={registerWords(language).proxy} />}
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function DayList({ language, whose: { byProxy, staff } }: Pick<Props, 'language' | 'whose'>) {
  const w = words(language).days
  return (
    <ul class="task-list">
      {staff.exceptions.map((day) => {
        const inWords = dayInWords(day, language)
        const action = byProxy
          ? urls.staffTimes.dayRemove({ id: staff.accountId, dayId: day.id })
          : urls.going.dayRemove({ id: day.id })
        return (
          <li class="task" key={day.id}>
            <span>{inWords}</span>
            <PostButton action={action} kind="quiet" label={`${w.remove}: ${inWords}`}>
              {w.remove}
            </PostButton>
          </li>
        )
      })}
    </ul>
  )
}
