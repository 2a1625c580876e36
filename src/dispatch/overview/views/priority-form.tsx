import type { Language } from '#platform/i18n/catalogue.ts'
import { labelled } from '#platform/i18n/punctuation.ts'
import { Button, ButtonRow, Disclosure, Form, RadioGroup } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type Priority, priorities } from '../../priority/rules.ts'
import { priorityWords } from '../../priority/words.ts'

interface Props {
  language: Language
  requestId: string
  priority: Priority
  isOpen: boolean
}

/** In which order people are looked for; where the search is over, only as a line of text. */
export function PriorityForm({ language, requestId, priority, isOpen }: Props) {
  const w = priorityWords(language)
  const now = labelled(language, w.title, w.is[priority])
  if (!isOpen) return priority === 'usual' ? null : <p>{now}</p>
  return (
    <Disclosure summary={now}>
      <Form action={urls.requests.priority({ id: requestId })} values={{ priority: [priority] }} label={w.title}>
        <p>{w.lead}</p>
        <RadioGroup
          name="priority"
          label={w.title}
          required
          inline
          options={priorities.map((value) => ({ value, label: w.is[value] }))}
        />
        <ButtonRow>
          <Button kind="secondary">{w.set}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  )
}
