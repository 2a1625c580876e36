import { formatDay } from '#platform/i18n/dates.ts'
import { Disclosure, PostButton, Timeline, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { nextSteps, type RunStep, runState } from '../rules.ts'
import type { Run } from '../run.queries.ts'
import { words } from '../words.ts'

/** What may come next for a course, and what happened so far. */
export function StepPart({ run, today }: { run: Run; today: string }) {
  const { language } = usePage()
  const w = words(language)
  const at = { id: run.id }
  const next = nextSteps[runState(run, today)]
  const last = run.steps.at(-1)
  return (
    <>
      <h2>{w.steps}</h2>
      {run.steps.length > 0 && (
        <Timeline
          entries={run.steps.map(({ step, onDay }) => ({
            title: w.stepDone[step],
            at: formatDay(language, onDay, 'long'),
            dateTime: onDay,
          }))}
        />
      )}
      {next.filter((step) => step !== 'called-off').map(stepForm)}
      {(last || next.includes('called-off')) && (
        <Disclosure summary={w.otherSteps}>
          {last && (
            <PostButton action={urls.courses.stepBack(at)} kind="secondary">
              {w.takeBack(w.stepDone[last.step])}
            </PostButton>
          )}
          {next.includes('called-off') && stepForm('called-off')}
        </Disclosure>
      )}
    </>
  )

  function stepForm(step: RunStep) {
    return (
      <div class="step-form" key={step}>
        <PostButton
          action={urls.courses.step(at)}
          fields={{ step }}
          kind={step === next[0] && step !== 'called-off' ? 'primary' : 'secondary'}
        >
          {w.step[step]}
        </PostButton>
        <p class="field-hint">{w.stepHint[step]}</p>
      </div>
    )
  }
}
