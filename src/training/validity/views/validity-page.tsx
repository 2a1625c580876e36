import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  DateField,
  EmptyState,
  Form,
  Notice,
  PageHeading,
  TextField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words as courseWords } from '../../words.ts'
import type { EndingCompletion } from '../validity.queries.ts'
import { words } from '../words.ts'

interface Props {
  days: number
  ending: readonly EndingCompletion[]
  open: OpenForm
  saved: boolean
}

export function ValidityPage({ days, ending, open, saved }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { course } = courseWords(language)
  const options = ending.map(({ id, name, courseKind, validUntilOn, changes, reason }) => ({
    value: id,
    label: w.line(name, course[courseKind], formatDay(language, validUntilOn, 'long')),
    hint: changes > 0 ? w.changed(String(changes), reason) : undefined,
  }))
  return (
    <>
      <PageHeading title={w.title} lead={w.lead(String(days))} back={{ href: urls.courses.index() }} />
      {saved && (
        <Notice kind="success" announce>
          <p>{w.extended}</p>
        </Notice>
      )}
      {options.length === 0 ? (
        <EmptyState title={w.none} />
      ) : (
        <>
          <DraftNotice draft={open.draft} />
          <Form action={urls.courses.validity()} {...open.form}>
            <CheckboxGroup name="completions" label={w.who} required options={options} />
            <DateField name="validUntilOn" label={w.until} hint={w.untilHint} />
            <TextField name="reason" label={w.reason} required />
            <ButtonRow>
              <Button>{w.extend}</Button>
            </ButtonRow>
          </Form>
        </>
      )}
    </>
  )
}
