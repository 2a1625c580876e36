import type { Language } from '#platform/i18n/catalogue.ts'
import { Button, ButtonRow, Disclosure, Form, LinkButton, Notice, TextArea } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { offerWords } from '../../offer/words.ts'
import type { LoadedOffer } from '../load-own-offer.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  loaded: LoadedOffer
}

/** Two answers of the same size, one tap each; or what became of the offer. */
export function Answer({ w, language, loaded }: Props) {
  const { offer, state, over, isFilled, visitId } = loaded
  const { notAccepted } = offerWords(language)
  if (state === 'accepted')
    return (
      <Notice kind="success">
        <p>{w.acceptedNote}</p>
        <LinkButton href={visitId ? urls.mine.visit({ id: visitId }) : urls.mine.calendar()}>
          {visitId ? w.acceptedVisit : w.calendar}
        </LinkButton>
      </Notice>
    )
  if (state === 'declined') return <Said>{w.declinedNote}</Said>
  if (state === 'withdrawn') return <Said>{notAccepted['offer-withdrawn']}</Said>
  if (over) return <Said>{notAccepted[over]}</Said>
  if (isFilled) return <Said>{w.filled}</Said>
  if (state === 'expired') return <Said>{notAccepted['offer-expired']}</Said>
  return (
    <Form action={urls.mine.offerAccept({ id: offer.id })}>
      <ButtonRow>
        <Button>{w.accept}</Button>
        <Button kind="secondary" formAction={urls.mine.offerDecline({ id: offer.id })}>
          {w.decline}
        </Button>
      </ButtonRow>
      <Disclosure summary={w.wordsSummary}>
        <TextArea name="words" label={w.words} readers={w.wordsReaders} rows={3} limit={2000} />
      </Disclosure>
    </Form>
  )
}

const Said = ({ children }: { children: string }) => (
  <Notice kind="info">
    <p>{children}</p>
  </Notice>
)
