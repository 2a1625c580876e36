import type { Language } from '#platform/i18n/catalogue.ts'
import { CardGrid, EmptyState, PageHeading } from '#ui/index.ts'
import type { OwnOffer } from '../my-offers.queries.ts'
import type { Words } from '../words.ts'
import { OfferCard } from './offer-card.tsx'

interface Props {
  w: Words
  language: Language
  offers: readonly OwnOffer[]
}

export function ListPage({ w, language, offers }: Props) {
  const waiting = offers.filter((offer) => offer.state === 'waiting')
  const earlier = offers.filter((offer) => offer.state !== 'waiting').reverse()
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} />
      <h2>{w.waitingTitle}</h2>
      {waiting.length === 0 && <EmptyState title={w.waitingNone} />}
      <CardGrid>
        {waiting.map((offer) => (
          <OfferCard key={offer.id} w={w} language={language} offer={offer} />
        ))}
      </CardGrid>
      {earlier.length > 0 && (
        <>
          <h2>{w.earlierTitle}</h2>
          <CardGrid>
            {earlier.map((offer) => (
              <OfferCard key={offer.id} w={w} language={language} offer={offer} />
            ))}
          </CardGrid>
        </>
      )}
    </>
  )
}
