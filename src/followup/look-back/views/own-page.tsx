import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, EmptyState, Form, Notice, PageHeading, PostButton, usePage, WhoCanRead } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { OwnVisit } from '../../visits/rules.ts'
import { VisitLine } from '../../visits/visit-line.tsx'
import { words } from '../words.ts'
import { SupporterFields } from './supporter-fields.tsx'

interface Props {
  visit: OwnVisit
  open: OpenForm | null
  isWritten: boolean
  skipKey: string
}

/** `open` is null while it is too early. */
export function OwnLookBackPage({ visit, open, isWritten, skipKey }: Props) {
  const w = words(usePage().language).own
  const action = urls.mine.visitLookBack({ id: visit.id })
  const heading = (
    <PageHeading
      title={w.title}
      above={<VisitLine visit={visit} />}
      lead={open ? w.lead : undefined}
      back={{ href: urls.mine.visit({ id: visit.id }), label: w.toVisit }}
    />
  )
  if (!open)
    return (
      <>
        {heading}
        <EmptyState title={w.early.title}>
          <p>{w.early.lead}</p>
        </EmptyState>
      </>
    )
  return (
    <>
      {heading}
      {isWritten && (
        <Notice kind="success" announce>
          <p>{w.thanks}</p>
          <p>{w.again}</p>
        </Notice>
      )}
      <DraftNotice draft={open.draft} />
      <WhoCanRead>{visit.hasFollowUpStaff ? w.readers : w.readersAlone}</WhoCanRead>
      <Form action={action} {...open.form}>
        <SupporterFields />
        <ButtonRow>
          <Button>{w.send}</Button>
        </ButtonRow>
      </Form>
      {!isWritten && (
        <PostButton action={action} kind="quiet" fields={{ _once: skipKey }}>
          {w.skip}
        </PostButton>
      )}
    </>
  )
}
