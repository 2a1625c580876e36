import { HiddenField } from '#ui/field-set.tsx'
import { Button, ButtonRow, EmptyState, Form, LinkButton, Notice } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { ProgressWords } from './progress-words.tsx'
import type { ShowProps } from './show-page.tsx'

/** Where a search is asked for, is under way, or ended without a proposal. */
export function SearchPanel(props: ShowProps) {
  const { w, shown } = props
  const { run } = shown
  if (run?.state === 'searching') return <UnderWay {...props} />
  const ended = run && run.state !== 'found' ? run.state : null
  return (
    <>
      {ended && (
        <Notice kind="warning">
          <p>{w.search[ended]}</p>
        </Notice>
      )}
      <AskForSearch {...props} />
    </>
  )
}

function UnderWay({ w, shown, onceKey }: ShowProps) {
  const { schedule, run } = shown
  if (!run) return null
  const id = schedule.id
  return (
    <Notice kind="info" title={w.search.searching}>
      <div role="status" data-live-progress={urls.schedules.progress({ id })}>
        <ProgressWords w={w} run={run} />
      </div>
      <p>{w.search.meanwhile}</p>
      <p>
        <a href={urls.schedules.show({ id })}>{w.search.reload}</a>
      </p>
      {!run.stopWantedAt && (
        <Form action={urls.schedules.stop({ id })} onceKey={onceKey}>
          <HiddenField name="run" value={run.id} />
          <ButtonRow>
            <Button kind="secondary">{w.search.stop}</Button>
          </ButtonRow>
        </Form>
      )}
    </Notice>
  )
}

function AskForSearch({ w, shown, onceKey }: ShowProps) {
  const { schedule, rows, proposals } = shown
  if (rows.length === 0)
    return (
      <EmptyState
        title={w.search.nothing}
        action={<LinkButton href={urls.requests.index()}>{w.search.toRequests}</LinkButton>}
      >
        <p>{w.search.nothingLead}</p>
      </EmptyState>
    )
  const newest = proposals[0]
  return (
    <Form action={urls.schedules.search({ id: schedule.id })} onceKey={onceKey} wide>
      {!newest && <p>{w.search.lead(String(rows.length), String(shown.registered))}</p>}
      <ButtonRow>
        {newest ? (
          <>
            <Button kind="secondary" name="from" value={newest.id}>
              {w.search.close}
            </Button>
            <Button kind="quiet" name="from" value="">
              {w.search.fresh}
            </Button>
          </>
        ) : (
          <Button name="from" value="">
            {w.search.first}
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}
