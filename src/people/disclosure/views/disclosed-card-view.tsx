import { DescriptionList, usePage } from '#ui/index.ts'
import type { DisclosedCard } from '../disclosed-card.ts'
import { factInWords, type TopicNames } from '../fact-in-words.ts'
import { disclosableFields } from '../rules.ts'
import { words } from '../words.ts'

/** A person exactly as one audience may see them: name, then what else is told. `topicNames`: `vocabulary(language).topic`. */
export function DisclosedCardView({ card, topicNames }: { card: DisclosedCard; topicNames: TopicNames }) {
  const { language } = usePage()
  const w = words(language)
  const fields = disclosableFields.filter(
    (field) => card.shown[field] !== undefined && card.shown[field] !== card.shownName,
  )
  return (
    <>
      <p>
        <strong>{card.shownName ?? w.someone}</strong>
      </p>
      {fields.length > 0 && (
        <DescriptionList
          items={fields.map((field) => ({
            term: w.label[field],
            description: factInWords(card.shown, field, language, topicNames),
          }))}
        />
      )}
    </>
  )
}
