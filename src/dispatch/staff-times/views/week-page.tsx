import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { Typed } from '#platform/web/form.ts'
import {
  dayName,
  fromName,
  mostRows,
  ProxyFields,
  registerWords,
  rowsShown,
  toName,
  WeekGrid,
  weekdaysInOrder,
} from '#register/index.ts'
import {
  Button,
  ButtonRow,
  Disclosure,
  FieldSet,
  Form,
  fieldId,
  Notice,
  NumberField,
  PageHeading,
  SelectField,
  TimeField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { saidInWords } from '../said-in-words.ts'
import type { Whose } from '../whose.ts'
import { words } from '../words.ts'

interface Props {
  language: Language
  whose: Whose
  open: OpenForm
  isSaved: boolean
}

export function WeekPage({ language, whose: { byProxy, staff }, open, isSaved }: Props) {
  const w = words(language)
  const id = { id: staff.accountId }
  const action = byProxy ? urls.staffTimes.show(id) : urls.going.times()
  const said = saidInWords(staff, language)
  return (
    <>
      <PageHeading
        title={w.title}
        above={byProxy ? w.about(staff.name) : undefined}
        lead={w.lead}
        back={
          byProxy ? { href: urls.staffTimes.index(), label: w.backToList } : { href: urls.going.home(), label: w.back }
        }
      />
      {isSaved && (
        <Notice kind="success" announce>
          <p>{w.saved}</p>
        </Notice>
      )}
      {said !== '' && <p class="field-hint">{said}</p>}
      <DraftNotice draft={open.draft} />
      <Form action={action} {...open.form}>
        <WeekTimes language={language} typed={open.form.values} action={action} />
        <FieldSet legend={w.limitsTitle} hint={w.limitsHint}>
          <NumberField name="perDay" label={w.limit.perDay} unit={w.times} mark={false} />
          <NumberField name="perWeek" label={w.limit.perWeek} unit={w.times} mark={false} />
        </FieldSet>
        {byProxy && <ProxyFields w={registerWords(language).proxy} />}
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
      <p>
        <a href={byProxy ? urls.staffTimes.days(id) : urls.going.days()}>{w.toDays}</a>
      </p>
    </>
  )
}

/** Enter in a field sends the first button of a form, so a hidden one that saves stands before the one that adds. */
function WeekTimes({ language, typed, action }: { language: Language; typed: Typed; action: string }) {
  const { availability: w, weekdays, save } = registerWords(language)
  const rows = rowsShown(typed)
  const isOpen = rows > 1 || [dayName(0), fromName(0), toName(0)].some((name) => typed[name]?.[0])
  return (
    <>
      <button type="submit" class="only-heard" tabIndex={-1} aria-hidden="true">
        {save}
      </button>
      <WeekGrid typed={typed} language={language} />
      <Disclosure summary={words(language).other} open={isOpen}>
        {Array.from({ length: rows }, (_, row) => (
          <FieldSet key={row} legend={w.otherOf(String(row + 1))}>
            <SelectField
              name={dayName(row)}
              label={w.weekday}
              mark={false}
              options={weekdaysInOrder.map((day) => ({ value: String(day), label: weekdays[day] ?? '' }))}
            />
            <TimeField name={fromName(row)} label={w.from} mark={false} />
            <TimeField name={toName(row)} label={w.to} mark={false} />
          </FieldSet>
        ))}
        {rows < mostRows && (
          <Button kind="secondary" name="add" value="row" formAction={`${action}#${fieldId(dayName(rows))}`}>
            {w.add}
          </Button>
        )}
      </Disclosure>
    </>
  )
}
