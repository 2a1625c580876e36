import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatInstant, formatSpan } from '#platform/i18n/dates.ts'
import { vocabularyWithReadings } from '#register/index.ts'
import type { Activity } from '#register/vocabulary.ts'
import { Card, Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { placeLine } from '../../place-line.ts'
import type { OwnOffer } from '../my-offers.queries.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  offer: OwnOffer
}

export function OfferCard({ w, language, offer }: Props) {
  const { activity } = vocabularyWithReadings(language)
  const when = `${formatDay(language, offer.onDay, 'long')} ${formatSpan(language, offer.startMinute, offer.endMinute)}`
  return (
    <Card
      title={when}
      level={3}
      href={urls.mine.offer({ id: offer.id })}
      above={offer.part === 'deputy' ? w.deputyAbove : activity[offer.activity as Activity]}
    >
      <p>{placeLine(offer)}</p>
      {offer.state === 'waiting' ? (
        <p>{w.until(formatInstant(language, offer.expiresAt))}</p>
      ) : (
        <Tag tone={offer.state === 'accepted' ? 'green' : 'neutral'}>{w.state[offer.state]}</Tag>
      )}
    </Card>
  )
}
