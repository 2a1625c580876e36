import type { Language } from '#platform/i18n/catalogue.ts'
import { ButtonRow, Card, LinkButton, PostButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Registration } from '../../enrolment/rules.ts'
import { restInWords } from '../../rest/rest-in-words.ts'
import { comingRest, type Rest } from '../../rest/rules.ts'
import type { Words } from '../../words.ts'

interface Props {
  w: Words
  language: Language
  today: string
  registration: Registration
  rests: Rest[]
  onceKey: string
}

/** How things stand today, and resting as one tap. Both directions look alike: neither is the better one. */
export function RestSwitch({ w, language, today, registration, rests, onceKey }: Props) {
  const { home } = w
  const fields = { _once: onceKey }
  const lines = restInWords(rests, today, language).map((line) => <p key={line}>{line}</p>)
  if (registration === 'notYet' || registration === 'ended')
    return (
      <Card title={home.state[registration]}>
        <p>{registration === 'notYet' ? home.notYetNote : home.endedNote}</p>
      </Card>
    )
  if (registration === 'resting')
    return (
      <Card
        title={home.state.resting}
        footer={
          <ButtonRow>
            <PostButton action={urls.mine.restEnd()} kind="secondary" fields={fields}>
              {home.restEnd}
            </PostButton>
            <LinkButton href={urls.mine.rest()} kind="quiet">
              {home.restChange}
            </LinkButton>
          </ButtonRow>
        }
      >
        {lines}
        <p>
          {home.noOffers} {home.restNote}
        </p>
      </Card>
    )
  return (
    <Card
      title={home.state.active}
      footer={
        <ButtonRow>
          <PostButton action={urls.mine.rest()} kind="secondary" fields={fields}>
            {home.rest}
          </PostButton>
          {comingRest(rests, today) ? (
            <PostButton action={urls.mine.restEnd()} kind="quiet">
              {home.comingCancel}
            </PostButton>
          ) : (
            <LinkButton href={urls.mine.rest()} kind="quiet">
              {home.restWithDay}
            </LinkButton>
          )}
        </ButtonRow>
      }
    >
      <p>{home.activeNote}</p>
      <p>{home.restHint}</p>
      {lines}
    </Card>
  )
}
