import { HiddenField } from '#ui/field-set.tsx'
import { Button, ButtonRow, Form } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { RequestProps } from './request-props.ts'

/** What was decided about this request, each with the way back; and leaving it open. */
export function DecisionsTaken(props: RequestProps) {
  const { w, found } = props
  const { decisions, plan, proposal, isNewest } = found
  if (!proposal || !isNewest) return null
  const isLeftOpen = decisions.some(({ kind }) => kind === 'leave-open')
  return (
    <>
      <h2>{w.request.decideTitle}</h2>
      <p>{w.request.rulesUntil}</p>
      <ul class="plain-list">
        {decisions.map(({ id, kind, personId, decidedBy }) => {
          const name = personId ? (plan.people.get(personId)?.name ?? w.proposal.otherContract) : ''
          return (
            <li key={id}>
              {w.request.about(name, w.request.decided[kind](decidedBy ?? ''))}
              <DecideButton
                {...props}
                kind="lift"
                personId={personId}
                label={name ? w.request.liftLabel(name) : w.request.lift}
              >
                {w.request.lift}
              </DecideButton>
            </li>
          )
        })}
      </ul>
      {!isLeftOpen && (
        <DecideButton {...props} kind="leave-open" personId={null} label={w.request.leaveOpen}>
          {w.request.leaveOpen}
        </DecideButton>
      )}
    </>
  )
}

export function DecideButton({
  found,
  onceKey,
  kind,
  personId,
  label,
  children,
}: RequestProps & { kind: string; personId: string | null; label: string; children: string }) {
  const { schedule, request, proposal, slot } = found
  return (
    <Form
      action={urls.schedules.decide({ id: schedule.id, requestId: request.facts.id })}
      onceKey={`${onceKey.slice(0, 20)}-${kind}-${(personId ?? 'request').slice(0, 8)}`}
      wide
    >
      <HiddenField name="kind" value={kind} />
      <HiddenField name="person" value={personId ?? ''} />
      <HiddenField name="slot" value={slot.id} />
      <HiddenField name="seen" value={String(proposal?.number ?? 0)} />
      <ButtonRow>
        <Button kind={kind === 'not-here' || kind === 'lift' ? 'quiet' : 'secondary'} label={label}>
          {children}
        </Button>
      </ButtonRow>
    </Form>
  )
}
