import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { ProxyFields, registerWords, WeekTimes } from '#register/index.ts'
import { Button, ButtonRow, FieldSet, Form, Notice, NumberField, PageHeading } from '#ui/index.ts'
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
