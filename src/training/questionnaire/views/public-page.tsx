import { Button, ButtonRow, Form, PageHeading, usePage, WhoCanRead } from '#ui/index.ts'
import { words } from '../words.ts'
import { QuestionnaireFields } from './fields.tsx'

interface Props {
  course: string
  action: string
  onceKey: string
}

/** No draft is kept of an anonymous answer: nothing is stored before it is sent. */
export function PublicPage({ course, action, onceKey }: Props) {
  const w = words(usePage().language)
  return (
    <>
      <PageHeading title={w.title} above={course} lead={w.lead} />
      <WhoCanRead>{w.anonymous}</WhoCanRead>
      <Form action={action} onceKey={onceKey}>
        <QuestionnaireFields />
        <ButtonRow>
          <Button>{w.send}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

export function ThanksPage() {
  const w = words(usePage().language)
  return <PageHeading title={w.thanks} lead={w.thanksLead} />
}
