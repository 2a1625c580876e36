import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, DescriptionList, Form, PageHeading, TextArea } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { SlotFieldSet } from '../../../request/views/slot-field-set.tsx'
import type { Words as RequestWords } from '../../../request/words.ts'
import type { Words } from '../../words.ts'
import { moveNumbers } from '../form.ts'

interface Props {
  w: Words['move']
  slotWords: RequestWords['slot']
  visitId: string
  now: string
  today: string
  open: OpenForm
}

export function MovePage({ w, slotWords, visitId, now, today, open }: Props) {
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} back={{ href: urls.hosting.visit({ id: visitId }) }} />
      <DescriptionList items={[{ term: w.now, description: now }]} />
      <DraftNotice draft={open.draft} />
      <Form action={urls.hosting.move({ id: visitId })} {...open.form}>
        {moveNumbers.map((number) => (
          <SlotFieldSet key={number} number={number} legend={w.slot(String(number))} w={slotWords} today={today} />
        ))}
        <TextArea name="words" label={w.words} readers={w.readers} rows={3} limit={1000} />
        <ButtonRow>
          <Button>{w.send}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
