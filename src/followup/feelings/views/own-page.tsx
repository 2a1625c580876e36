import { EmptyState, Notice, PageHeading, PostButton, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { OwnVisit } from '../../visits/rules.ts'
import { VisitLine } from '../../visits/visit-line.tsx'
import type { FeelingAnswer } from '../rules.ts'
import { words } from '../words.ts'
import { FeelingQuestion } from './feeling-question.tsx'

interface Props {
  visit: OwnVisit
  isOpen: boolean
  current: FeelingAnswer | null
  onceKey: string
}

export function OwnFeelingPage({ visit, isOpen, current, onceKey }: Props) {
  const w = words(usePage().language)
  const back = { href: urls.mine.visit({ id: visit.id }), label: w.toVisit }
  if (!isOpen)
    return (
      <>
        <PageHeading title={w.title} above={<VisitLine visit={visit} />} back={back} />
        <EmptyState title={w.closed.title}>
          <p>{w.closed.lead}</p>
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHeading title={w.title} above={<VisitLine visit={visit} />} back={back} />
      {current && <Thanks visit={visit} answer={current} />}
      <FeelingQuestion
        visitId={visit.id}
        current={current}
        hasFollowUpStaff={visit.hasFollowUpStaff}
        onceKey={onceKey}
        isUnderTitle
      />
    </>
  )
}

function Thanks({ visit, answer }: { visit: OwnVisit; answer: FeelingAnswer }) {
  const w = words(usePage().language)
  return (
    <>
      <Notice kind="success" announce>
        <p>{w.thanks[answer]}</p>
      </Notice>
      {(answer === 'rather-rest' || answer === 'uneasy') && (
        <PostButton action={urls.mine.visitUnwell({ id: visit.id })} kind="secondary">
          {w.cannotCome}
        </PostButton>
      )}
    </>
  )
}
