/** What is asked after a course: no marks for anybody, and no question about who answers. */
export const questions = {
  understood: ['well', 'mostly', 'partly', 'little'],
  pace: ['fast', 'right', 'slow'],
  ease: ['yes', 'mostly', 'no'],
  useful: ['yes', 'mostly', 'no'],
} as const

export type QuestionName = keyof typeof questions
export const questionNames = Object.keys(questions) as QuestionName[]

export const nextWishes = [
  'exchange-meetings',
  'another-course',
  'try-an-activity',
  'registering',
  'nothing-now',
] as const

/** `few` stands for a number too small to show. */
export type Shown = number | 'few'

export interface Answer {
  answers: Partial<Record<string, string | string[]>>
}

/** Below the limit nothing is shown by answer: whoever knows the people could tell who said what. */
export const isTooFew = (count: number, limit: number): boolean => count < limit

/**
 * How often each answer was given. Numbers from one to below the limit are hidden; where only one would be, so that
 * the sum gave it away, the next smallest is hidden with it.
 */
export function tally(answers: readonly Answer[], name: QuestionName, limit: number): Map<string, Shown> {
  const counts = new Map<string, number>([...questions[name], 'unsaid'].map((option) => [option, 0]))
  for (const { answers: said } of answers) {
    const option = String(said[name] ?? '')
    const key = (questions[name] as readonly string[]).includes(option) ? option : 'unsaid'
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const small = [...counts].filter(([, count]) => count > 0 && count < limit).map(([option]) => option)
  const hidden = new Set(small)
  if (small.length === 1) {
    const others = [...counts].filter(([option, count]) => count > 0 && !hidden.has(option))
    const [next] = others.sort(([, a], [, b]) => a - b)
    if (next) hidden.add(next[0])
  }
  return new Map([...counts].map(([option, count]) => [option, hidden.has(option) ? 'few' : count]))
}

/** Several may be wished for, so that no sum gives one away. */
export function tallyWishes(answers: readonly Answer[], limit: number): Map<string, Shown> {
  return new Map(
    nextWishes.map((wish) => {
      const count = answers.filter(({ answers: said }) => [said.next ?? []].flat().includes(wish)).length
      return [wish, count > 0 && count < limit ? 'few' : count]
    }),
  )
}
