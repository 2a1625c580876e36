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
  return (
    <Card title={home.state[registration]}>
      {registration === 'notYet' && <p>{home.notYetNote}</p>}
      {registration === 'ended' && <p>{home.endedNote}</p>}
      {registration === 'active' && (
        <>
          <p>{home.activeNote}</p>
          {lines}
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
          <p class="field-hint">{home.restHint}</p>
        </>
      )}
      {registration === 'resting' && (
        <>
          {lines}
          <p>
            {home.noOffers} {home.restNote}
          </p>
          <ButtonRow>
            <PostButton action={urls.mine.restEnd()} kind="secondary" fields={fields}>
              {home.restEnd}
            </PostButton>
            <LinkButton href={urls.mine.rest()} kind="quiet">
              {home.restWithDay}
            </LinkButton>
          </ButtonRow>
        </>
      )}
    </Card>
  )
}
