import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, Checkbox, Form, HiddenField, LinkButton, Notice, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { DataWish } from '../rules.ts'
import { words } from '../words.ts'
import { WhatGoesAndStays } from './ask-page.tsx'

interface Props {
  wish: DataWish
  name: string
  answerWords: string
  ahead: string[]
  form: OpenForm['form']
}

/** The last page before a record is erased for good. */
export function ConfirmPage({ wish, name, answerWords, ahead, form }: Props) {
  const { staff } = words(usePage().language)
  const back = urls.people.answerWishAboutData({ id: wish.id })
  return (
    <>
      <PageHeading title={staff.confirmTitle} above={name} back={{ href: back }} />
      <Notice kind="warning">
        <p>{staff.confirmLead(name)}</p>
      </Notice>
      {ahead.length > 0 && (
        <Notice kind="warning" title={staff.aheadTitle}>
          <p>{staff.aheadLead}</p>
          <ul>
            {ahead.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p>{staff.toldTitle}</p>
      <WhatGoesAndStays />
      <Form action={back} {...form} draftUrl={undefined}>
        <HiddenField name="confirming" value="yes" />
        <HiddenField name="answer" value="done" />
        <HiddenField name="words" value={answerWords} />
        <Checkbox name="confirmed" label={staff.confirm} required checked={false} />
        <ButtonRow>
          <Button kind="warning">{staff.erase}</Button>
          <LinkButton href={urls.people.wishesAboutData()}>{staff.cancel}</LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}
