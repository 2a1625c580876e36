import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { labelled } from '#platform/i18n/punctuation.ts'
import { nextFor } from '../introduction/rules/next.ts'
import type { Shown } from '../introduction/shown.ts'
import { stepsFor, titleOf } from '../own/steps-for.ts'
import { words as ownWords } from '../own/words.ts'

/** What comes next with each of those one was introduced to, questions first, as lines of a home page. */
export function nextTasks(
  language: Language,
  today: string,
  shown: readonly Shown[],
  at: (names: { id: string }) => string,
) {
  const w = ownWords(language)
  const tasks = shown.flatMap((one) => {
    const next = nextFor(one, today)
    if (next === null) return []
    const status =
      next.kind === 'question'
        ? stepsFor(w, language, one, 'giver').question[next.step]
        : labelled(language, next.kind === 'meeting' ? w.meeting : w.reviewOn, formatDay(language, next.on, 'short'))
    const state = next.kind === 'question' ? ('todo' as const) : ('waiting' as const)
    return [{ title: titleOf(w, one, 'giver'), href: at({ id: one.id }), state, status }]
  })
  return [...tasks.filter(({ state }) => state === 'todo'), ...tasks.filter(({ state }) => state !== 'todo')]
}
