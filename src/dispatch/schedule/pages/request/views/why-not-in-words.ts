import type { Language } from '#platform/i18n/catalogue.ts'
import type { SuitabilityPart } from '../../../aims/suitability.ts'
import type { WhyNot } from '../../../explain/why-not.ts'
import type { Words } from '../../../words.ts'

/** Why somebody who could go is not the one proposed, and what would have made it so; nobody else's figures. */
export function whyNotInWords({ request: r }: Words, language: Language, why: WhyNot): string[] {
  const list = (parts: readonly SuitabilityPart[]) =>
    parts.map((part) => r.part[part]).join(language === 'en' ? ', ' : '、')
  switch (why.because) {
    case 'chances': {
      const planned = String(why.own.taken + why.own.proposed)
      const reason = r.chances(planned, String(why.own.wished))
      return why.wouldBeWith === null ? [reason] : [reason, r.wouldBeWith(String(why.wouldBeWith))]
    }
    case 'first-chance':
      return why.wouldBeWith === null ? [r.firstChance] : [r.firstChance, r.wouldBeWith(String(why.wouldBeWith))]
    case 'suits':
      return why.wouldBeIf.length === 0
        ? [r.suits(list(why.parts))]
        : [r.suits(list(why.parts)), r.wouldBeIf(list(why.wouldBeIf))]
    case 'even':
      return [r.even]
    case 'would-be-as-good':
      return [r.asGood]
  }
}
