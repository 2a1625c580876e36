/** Items of the national menu (構築推進事業); their words are in `menu-items.ts`. Item 1 is mandatory, 2 to 14 are chosen. */
export const items = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const
export type Item = (typeof items)[number]
export const mandatoryItem: Item = 1

export const answers = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof answers)[number]

/** How well an answer is known: as the source says, read from a damaged source, or not at all. */
export type Confidence = 'sure' | 'inferred' | 'unknown'

/** 計画書 and 実施報告書. */
export const stages = ['plan', 'report'] as const
export type Stage = (typeof stages)[number]

export const bodyKinds = [
  'prefecture',
  'designated-city',
  'health-center-city',
  'special-ward',
  'municipality',
] as const
export type BodyKind = (typeof bodyKinds)[number]

export interface BodyAnswers {
  code: string
  kind: BodyKind
  answers: Readonly<Partial<Record<Item, Answer>>>
}

export type Counts = Record<Answer, number>

/** What is not said of an item is unknown, never no. */
export const answerOf = (body: BodyAnswers, item: Item): Answer => body.answers[item] ?? 'unknown'

/** How many bodies do, do not, and are not known to do an item. */
export function countsOf(bodies: readonly BodyAnswers[], item: Item): Counts {
  const counts: Counts = { yes: 0, no: 0, unknown: 0 }
  for (const body of bodies) counts[answerOf(body, item)] += 1
  return counts
}

/** Each body stands in exactly one of the three lists of an item. */
export function listsOf<B extends BodyAnswers>(bodies: readonly B[], item: Item): Record<Answer, B[]> {
  const lists: Record<Answer, B[]> = { yes: [], no: [], unknown: [] }
  for (const body of bodies) lists[answerOf(body, item)].push(body)
  return lists
}

/** How many items a body carries out, and how many are not known: the total is between the two sums. */
export function totalOf(body: BodyAnswers): { yes: number; unknown: number } {
  const all = items.map((item) => answerOf(body, item))
  return {
    yes: all.filter((answer) => answer === 'yes').length,
    unknown: all.filter((answer) => answer === 'unknown').length,
  }
}
