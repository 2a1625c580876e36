import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatInstant, formatSpan } from '#platform/i18n/dates.ts'
import { Button, ButtonRow, Card, DateField, Form, RadioGroup } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { MoveRequest } from '../../hosting/move/store.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  visitId: string
  move: MoveRequest
  /** Until when those who were going would be asked about a new day, unless the coordinator says otherwise. */
  usualUntil: string
  mayChange: boolean
}

export function MoveWish({ w, language, visitId, move, usualUntil, mayChange }: Props) {
  const when = (slot: MoveRequest['slots'][number]) =>
    `${formatDay(language, slot.onDay, 'long')} ${formatSpan(language, slot.startMinute, slot.endMinute)}`
  return (
    <Card title={w.moveTitle} above={`${w.moveFrom[move.askedSide]} ${formatInstant(language, move.askedAt)}`}>
      {move.words && <p>{move.words}</p>}
      <ul>
        {move.slots.map((slot) => (
          <li key={when(slot)}>{when(slot)}</li>
        ))}
      </ul>
      {move.answer && <p>{w.moveAnswered[move.answer]}</p>}
      {!move.answer && mayChange && (
        <Form action={urls.visits.moveAnswer({ id: visitId, moveId: move.id })} label={w.moveTitle}>
          <RadioGroup
            id={`answer-${move.id}`}
            name="answer"
            label={w.moveAnswer}
            required
            options={[
              ...move.slots.map((slot, index) => ({ value: `to-${index}`, label: w.moveTo(when(slot)) })),
              { value: 'kept', label: w.moveKeep },
              { value: 'cancelled', label: w.moveCancel },
            ]}
          />
          <DateField id={`until-${move.id}`} name="until" label={w.moveUntil} hint={w.moveNote} value={usualUntil} />
          <ButtonRow>
            <Button>{w.moveSend}</Button>
          </ButtonRow>
        </Form>
      )}
    </Card>
  )
}
