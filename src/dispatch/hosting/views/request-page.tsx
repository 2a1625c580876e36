import { formatDay, formatInstant } from '#platform/i18n/dates.ts'
import {
  ButtonRow,
  Disclosure,
  LinkButton,
  Notice,
  PageHeading,
  PostButton,
  TaskList,
  type TaskState,
  Timeline,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ReceivedRequest } from '../../request/find-request.ts'
import type { RequestKnown } from '../../request/known.ts'
import type { CloseRefusal } from '../../request/rules.ts'
import type { RequestStage } from '../../request/stage.ts'
import { stageWords } from '../../request/stage-words.ts'
import { RequestSummary } from '../../request/views/request-summary.tsx'
import type { Visit } from '../../visit/store.ts'
import type { PastEvent } from '../history.ts'
import type { Step } from '../steps.ts'
import type { Words } from '../words.ts'
import { Dates } from './dates.tsx'

interface Props {
  w: Words
  known: RequestKnown
  request: ReceivedRequest
  stage: RequestStage
  steps: Step[]
  /** The oldest first. */
  visits: Visit[]
  current: { id: string } | null
  replyOn: string
  history: PastEvent[]
  whyNotWithdraw: CloseRefusal | null
  refused?: string
}

const taskStates: Record<Step['state'], TaskState> = { done: 'done', now: 'doing', ahead: 'todo' }

export function RequestPage(props: Props) {
  const { w, known, request, stage, steps, visits, current, history, refused } = props
  const { language } = known
  return (
    <>
      <PageHeading title={w.request(request.reference)} back={{ href: urls.hosting.home(), label: w.title }} />
      {refused && (
        <Notice kind="warning" announce>
          <p>{refused}</p>
        </Notice>
      )}
      <Notice kind="info" title={stageWords(language)[stage]}>
        <p>{w.about[stage]}</p>
        {stage === 'received' && <p>{w.replyOn(formatDay(language, props.replyOn, 'long'))}</p>}
      </Notice>
      {current && (
        <ButtonRow>
          <LinkButton href={urls.hosting.visit({ id: current.id })}>{w.showVisit}</LinkButton>
        </ButtonRow>
      )}
      <h2>{w.steps}</h2>
      <TaskList
        tasks={steps.map(({ step, state }) => ({
          title: w.step[step],
          state: taskStates[state],
          status: state === 'now' ? w.now : undefined,
        }))}
      />
      <h2>{w.dates.title}</h2>
      <Dates w={w} language={language} wished={request.slots} visits={visits} />
      <h2>{w.asked}</h2>
      <RequestSummary known={known} request={request} without={['when']} />
      <h2>{w.history}</h2>
      <Timeline
        entries={history.map(({ at, what }) => ({
          title: w.event[what],
          at: formatInstant(language, at),
          dateTime: at,
        }))}
      />
      <Withdraw {...props} />
    </>
  )
}

function Withdraw({ w, request, whyNotWithdraw }: Props) {
  if (whyNotWithdraw === 'already-closed') return null
  return (
    <Disclosure summary={w.withdraw.summary}>
      {whyNotWithdraw ? (
        <p>{w.withdraw[whyNotWithdraw]}</p>
      ) : (
        <>
          <p>{w.withdraw.about}</p>
          <PostButton action={urls.hosting.withdraw({ id: request.id })} kind="secondary">
            {w.withdraw.button}
          </PostButton>
        </>
      )}
    </Disclosure>
  )
}
