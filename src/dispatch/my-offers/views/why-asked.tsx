import type { Language } from '#platform/i18n/catalogue.ts'
import { urls } from '#urls.ts'
import type { Fit } from '../../rules/finding.ts'
import { whyInWords, whyWords } from '../why-words.ts'

/** Why this offer came: from the own wishes alone, nobody else's. */
export function WhyAsked({ language, fits }: { language: Language; fits: readonly Fit[] }) {
  const w = whyWords(language)
  const lines = whyInWords(language, fits)
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.lead}</p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={urls.mine.aboutOffers()}>{w.more}</a>
      </p>
    </section>
  )
}
