import type { Language } from '#platform/i18n/catalogue.ts'
import { listed } from '#platform/i18n/punctuation.ts'
import { vocabularyWithReadings } from '#register/index.ts'
import { SummaryList } from '#ui/index.ts'
import type { Shown } from '../../introduction/shown.ts'
import { words as vocabularyWords } from '../../vocabulary-words.ts'
import { stepWords } from '../step-words.ts'

/** What somebody ticked, and nothing that they wrote for the office alone. */
export function AboutSeeker({ language, seeker }: { language: Language; seeker: NonNullable<Shown['seeker']> }) {
  const m = vocabularyWords(language)
  const v = vocabularyWithReadings(language)
  const l = stepWords(language).theirs
  const list = (values: readonly string[], names: Record<string, string>) =>
    listed(
      language,
      values.map((value) => names[value] ?? value),
    )
  const lines: [string, string][] = [
    [l.companies, list(seeker.companies, m.company)],
    [l.topics, list(seeker.topics, v.topic)],
    [l.topicsNot, list(seeker.topicsNot, v.topic)],
    [l.modes, list(seeker.modes, v.mode)],
    [l.times, list(seeker.times, m.weekPart)],
    [l.tongues, list(seeker.tongues, m.tongue)],
  ]
  return <SummaryList items={lines.filter(([, value]) => value).map(([label, value]) => ({ label, value }))} />
}
