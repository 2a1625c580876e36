import { isNothingEntered, type SheetFacts } from '#plans/index.ts'
import { urls } from '#urls.ts'

type SectionId = Parameters<typeof isNothingEntered>[1][number]

/** Where to begin with a document of whose sections none holds anything yet. */
export function fillInAt(facts: SheetFacts, sections: readonly [SectionId, ...SectionId[]]): { fillIn?: string } {
  if (!isNothingEntered(facts, sections)) return {}
  return { fillIn: urls.sheet.section({ year: String(facts.fiscalYear), section: sections[0] }) }
}
