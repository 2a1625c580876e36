import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Phrase } from '#platform/document/model.ts'
import { root } from '#platform/root.ts'
import type { BodyKind, Item } from './rules.ts'

interface Figure {
  ja: string
  en: string
  value: number
  unitJa: string
}

export interface Example {
  item: Item
  group: Phrase
  facts: { text: Phrase; figures: Figure[] }[]
}

export interface PublishedReason {
  project: 'promotion' | 'support'
  bodies: BodyKind[]
  standing: 'in-place' | 'not-ready'
  category: string
  text: Phrase
  details: Phrase[]
}

const read = <T>(name: string) => JSON.parse(readFileSync(join(root, 'db/reference/published', name), 'utf8')) as T

/** Where the published contents of the menu come from, when they were read, and on what terms. */
export const menuSource = read<{
  titleJa: string
  titleEn: string
  publisherJa: string
  publisherEn: string
  /** A day. */
  readOn: string
  licence: string
  carried: string
}>('menu-source.json')

const examplesFile = read<{
  source: string
  basis: { countsJa: string; countsEn: string; examplesJa: Record<string, string>; examplesEn: Record<string, string> }
  examples: {
    item: Item
    groupJa: string
    groupEn: string
    facts: { ja: string; en: string; figures: Figure[] }[]
  }[]
}>('examples-r1.json')

/** What bodies did, as the state published it: summaries with figures, without the name of any body. */
export const examples: readonly Example[] = examplesFile.examples.map(({ item, groupJa, groupEn, facts }) => ({
  item,
  group: { ja: groupJa, en: groupEn },
  facts: facts.map(({ ja, en, figures }) => ({ text: { ja, en }, figures })),
}))

/** Which reports the examples of an item were taken from. */
export const basisOfExamples = (item: Item): Phrase => {
  const { examplesJa, examplesEn } = examplesFile.basis
  return { ja: examplesJa[item] ?? examplesJa.default ?? '', en: examplesEn[item] ?? examplesEn.default ?? '' }
}

const reasonsFile = read<{
  fiscalYear: number
  surveyJa: string
  surveyEn: string
  noteJa: string
  noteEn: string
  reasons: (Phrase & Omit<PublishedReason, 'text'>)[]
}>('reasons-r3.json')

/** The survey of bodies on why they do not take part. */
export const survey = {
  fiscalYear: reasonsFile.fiscalYear,
  name: { ja: reasonsFile.surveyJa, en: reasonsFile.surveyEn },
  note: { ja: reasonsFile.noteJa, en: reasonsFile.noteEn },
  reasons: reasonsFile.reasons.map(
    ({ ja, en, ...rest }): PublishedReason => ({ ...rest, text: { ja, en } }),
  ) as readonly PublishedReason[],
}

/** The categories of reasons, each once, with the words of the survey. */
export const reasonCategories: readonly string[] = [...new Set(survey.reasons.map(({ category }) => category))]

export const supporterGuide = read<{
  purposeJa: string
  purposeEn: string
  tasks: Phrase[]
  people: Phrase[]
}>('supporters.json')
