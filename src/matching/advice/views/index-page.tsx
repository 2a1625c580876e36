import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, Form, PageHeading, PostButton, RadioGroup, TaskList, TextArea } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Adviser } from '../advisers.ts'
import type { Consultation } from '../store.ts'
import type { words } from '../words.ts'

type W = ReturnType<typeof words>

const stateOf = ({ answer, closedAt }: Consultation) => (closedAt ? 'closed' : (answer ?? 'waiting'))

interface IndexProps {
  w: W
  accountId: string
  own: readonly Consultation[]
  /** Null for staff, who do not ask here. */
  ask: { advisers: readonly Adviser[]; open: OpenForm } | null
  offer: { isOffered: boolean; may: boolean; open: OpenForm }
}

export function AdviceIndexPage({ w, accountId, own, ask, offer }: IndexProps) {
  return (
    <>
      <PageHeading title={ask ? w.title : w.staffTitle} lead={ask ? w.lead : w.staffLead} />
      <section>
        <h2>{w.own}</h2>
        {own.length === 0 ? (
          <p>{w.none}</p>
        ) : (
          <TaskList
            tasks={own.map((one) => ({
              title: w.with(one.adviserAccountId === accountId ? one.askerName : one.adviserName),
              href: urls.advice.show({ id: one.id }),
              state: one.closedAt ? 'done' : 'waiting',
              status: w.state[stateOf(one)],
            }))}
          />
        )}
      </section>
      {ask && (
        <section>
          <h2>{w.ask}</h2>
          {ask.advisers.length === 0 ? (
            <p>{w.nobody}</p>
          ) : (
            <Form action={urls.advice.ask()} {...ask.open.form}>
              <RadioGroup
                name="adviser"
                label={w.whom}
                required
                options={ask.advisers.map(({ accountId: value, name, about }) => ({
                  value,
                  label: name,
                  description: about || undefined,
                }))}
              />
              <TextArea name="topic" label={w.topic} readers={w.readers} rows={4} limit={2000} />
              <Button>{w.send}</Button>
            </Form>
          )}
        </section>
      )}
      <section>
        <h2>{w.offer}</h2>
        <p>{w.offerNote}</p>
        {offer.isOffered ? (
          <PostButton action={urls.advice.offer()} kind="secondary" fields={{ stop: 'yes' }}>
            {w.stop}
          </PostButton>
        ) : offer.may ? (
          <Form action={urls.advice.offer()} {...offer.open.form}>
            <TextArea name="about" label={w.about} readers={w.aboutReaders} rows={2} limit={300} />
            <Button kind="secondary">{w.start}</Button>
          </Form>
        ) : (
          <p>{w.tooEarly}</p>
        )}
      </section>
    </>
  )
}
