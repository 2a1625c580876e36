import { ButtonRow, Card, LinkButton, Notice, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { DisclosedCard } from '../disclosed-card.ts'
import type { TopicNames } from '../fact-in-words.ts'
import { words } from '../words.ts'
import { DisclosedCardView } from './disclosed-card-view.tsx'

interface Props {
  cards: DisclosedCard[]
  topicNames: TopicNames
  saved: boolean
}

export function PreviewPage({ cards, topicNames, saved }: Props) {
  const w = words(usePage().language)
  return (
    <>
      <PageHeading
        title={w.previewTitle}
        lead={w.previewLead}
        back={{ href: urls.mine.disclosure(), label: w.title }}
      />
      {saved && (
        <Notice kind="success" announce>
          <p>{w.saved}</p>
        </Notice>
      )}
      {cards.map((card) => (
        <Card title={w.audience[card.audience]} above={w.about[card.audience]} key={card.audience}>
          {card.shownName === null && Object.keys(card.shown).length === 0 && card.audience === 'public' ? (
            <p>{w.nothing}</p>
          ) : (
            <>
              <DisclosedCardView card={card} topicNames={topicNames} />
              {Object.keys(card.shown).every((field) => field === 'name' || field === 'penName') && (
                <p>{w.nothingMore}</p>
              )}
            </>
          )}
        </Card>
      ))}
      <ButtonRow>
        <LinkButton href={urls.mine.disclosure()}>{w.changeIt}</LinkButton>
      </ButtonRow>
    </>
  )
}
