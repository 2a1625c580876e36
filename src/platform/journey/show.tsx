import { newToken } from '../auth/keys.ts'
import { asideAddress, keepAddress, keepHereAddress } from '../drafts/addresses.ts'
import { AccountHere, KeptHere } from '../drafts/this-device.tsx'
import type { CodedProblem } from '../web/form.ts'
import type { HouseContext } from '../web/house.ts'
import { page } from '../web/page.ts'
import { problemsInWords } from '../web/problems.ts'
import { isKeptHere, isVisitor } from '../web/visitor.ts'
import { changeAddress, comesFromCheck, mayOpen, questionBefore } from './places.ts'
import type { Journey, Known, Question } from './question.ts'
import type { JourneyState } from './state.ts'
import { CheckPage } from './views/check-page.tsx'
import { GonePage } from './views/gone-page.tsx'
import { QuestionPage } from './views/question-page.tsx'
import { StartPage } from './views/start-page.tsx'
import { words } from './words.ts'

/** Why answers were not sent. */
export type Unsent =
  | { why: 'gone' | 'changed-meanwhile' }
  | { why: 'open'; step: string }
  | { why: 'refused'; words: string }

export function showStart<A, K extends Known>(c: HouseContext, journey: Journey<A, K>, state: JourneyState<A, K>) {
  const { known, draft, open, steps } = state
  const { step, check, discard } = journey.addresses
  const tasks = steps.map(({ question, isAnswered }) => ({
    title: question.title(known),
    href: draft && mayOpen(state, question) ? step({ step: question.id }) : null,
    isAnswered,
  }))
  return page(
    c,
    { title: journey.title(known) },
    <StartPage
      title={journey.title(known)}
      intro={<journey.Intro known={known} />}
      tasks={tasks}
      savedAt={draft?.savedAt ?? null}
      goOn={open ? step({ step: open.id }) : check()}
      discard={discard()}
      account={accountHere(c)}
      kept={keptHere(c)}
    />,
  )
}

function accountHere(c: HouseContext) {
  const { desk, leftDesk } = c.var
  const action = desk.actor || leftDesk ? asideAddress(c) : null
  return action ? <AccountHere action={action} isAside={leftDesk !== undefined} back={c.req.path} /> : null
}

function keptHere(c: HouseContext) {
  const keep = isVisitor(c) ? keepHereAddress(c) : null
  return keep ? <KeptHere keep={keep} isKept={isKeptHere(c)} back={c.req.path} /> : null
}

export function showQuestion<A, K extends Known>(
  c: HouseContext,
  journey: Journey<A, K>,
  state: JourneyState<A, K>,
  question: Question<A, K>,
  problems: CodedProblem[] = [],
) {
  const { known, open, steps } = state
  const { step, check } = journey.addresses
  if (!mayOpen(state, question)) return c.redirect(open ? step({ step: open.id }) : check(), 303)
  return page(
    c,
    { title: question.title(known), hasProblems: problems.length > 0 },
    <QuestionPage
      journeyTitle={journey.title(known)}
      title={question.title(known)}
      lead={question.lead?.(known)}
      place={{ current: steps.findIndex((each) => each.question === question) + 1, total: steps.length }}
      back={questionBefore(c, journey, state, question)}
      action={comesFromCheck(c) ? changeAddress(journey, question) : step({ step: question.id })}
      keep={keepAddress(c, journey.kind, journey.subject?.(c) ?? null)}
      draftId={state.draft?.id ?? ''}
      values={state.typed}
      problems={problemsInWords(known.language, problems, question.labels(known))}
    >
      <question.View known={known} />
    </QuestionPage>,
  )
}

export function showCheck<A, K extends Known>(
  c: HouseContext,
  journey: Journey<A, K>,
  { known, steps, answers, draft }: JourneyState<A, K>,
  refused: Unsent | null = null,
) {
  const w = words(known.language)
  const parts = steps.map(({ question }) => ({
    title: question.title(known),
    change: changeAddress(journey, question),
    lines: question.answer(answers, known),
  }))
  const notice = refused && (refused.why === 'refused' ? refused.words : w.changedMeanwhile)
  const { send } = journey.addresses
  return page(
    c,
    { title: w.checkTitle, status: refused ? 409 : 200 },
    <CheckPage
      journeyTitle={journey.title(known)}
      parts={parts}
      notice={notice}
      before={journey.beforeSending(known)}
      sendLabel={journey.sendLabel(known)}
      send={send()}
      onceKey={newToken()}
      seen={draft?.savedAt ?? ''}
      back={journey.addresses.step({ step: steps.at(-1)?.question.id ?? '' })}
    />,
  )
}

export function showGone<A, K extends Known>(
  c: HouseContext,
  journey: Journey<A, K>,
  { known }: JourneyState<A, K>,
  typedIsLost = false,
) {
  const w = words(known.language)
  return page(
    c,
    { title: w.goneTitle, status: 409 },
    <GonePage start={journey.addresses.start()} typedIsLost={typedIsLost} />,
  )
}
