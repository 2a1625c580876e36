import { HiddenField } from '#ui/field-set.tsx'
import { Button, ButtonRow, CheckboxGroup, DateField, EmptyState, Form, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ToSend } from '../../../send/to-send.ts'
import { periodInWords } from '../../period.ts'
import { MonthLinks } from './month-links.tsx'
import { ResultNotice } from './result-notice.tsx'
import { type SendProps, whenOf } from './send-props.ts'

/** Everything the newest proposal would ask, request by request, to be sent in one go. */
export function SendPage(props: SendProps) {
  const { w, of, language, found, result } = props
  const { schedule, proposal, waiting } = found
  const above = proposal ? ` ${of.proposal.title(String(proposal.number))}` : ''
  return (
    <>
      <PageHeading
        title={w.title}
        above={`${periodInWords(language, schedule)}${above}`}
        lead={waiting.length > 0 ? w.lead : undefined}
        back={{ href: urls.schedules.show({ id: schedule.id }), label: of.backToSchedule }}
      />
      {result && <ResultNotice {...props} result={result} />}
      {waiting.length > 0 && proposal ? (
        <>
          <MonthLinks {...props} />
          <SendForm {...props} number={proposal.number} />
        </>
      ) : (
        <EmptyState title={proposal ? w.nothing : w.noProposal} />
      )}
    </>
  )
}

function SendForm({ number, ...props }: SendProps & { number: number }) {
  const { w, language, found, shown, form } = props
  const month = shown.months.length === 0 ? null : (shown.month ?? 'all')
  return (
    <Form action={urls.schedules.send({ id: found.schedule.id }, { month })} {...form}>
      <HiddenField name="seen" value={String(number)} />
      <CheckboxGroup
        name="request"
        label={w.requests(String(shown.these.length))}
        mark={false}
        hint={shown.these.some(({ staffId }) => staffId) ? w.staffHint : undefined}
        options={shown.these.map((one) => ({
          value: one.requestId,
          label: w.line(whenOf(language, one), found.hosts.get(one.organisationId) ?? ''),
          description: <About {...props} one={one} />,
        }))}
      />
      <DateField name="until" label={w.until} hint={w.untilHint} required />
      <p>{w.afterwards}</p>
      <ButtonRow>
        <Button>{w.send}</Button>
      </ButtonRow>
    </Form>
  )
}

function About({ w, language, found, one }: SendProps & { one: ToSend }) {
  const names = one.personIds.map((id) => found.people.get(id) ?? '')
  const staff = one.staffId ? found.staff.get(one.staffId) : undefined
  return (
    <>
      {w.people(names.join(language === 'en' ? ', ' : '、'))}
      {staff && (
        <>
          {' · '}
          <span class="nowrap">{w.staff(staff)}</span>
        </>
      )}
    </>
  )
}
