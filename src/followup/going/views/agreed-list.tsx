import { listed } from '#platform/i18n/punctuation.ts'
import type { Activity, Audience, Topic } from '#register/vocabulary.ts'
import { vocabulary } from '#register/vocabulary-words.ts'
import { type SummaryLine, SummaryList, usePage } from '#ui/index.ts'
import type { VisitRecord } from '../visit-record.ts'
import { words } from '../words.ts'

/** What was agreed with the host beforehand. */
export function AgreedList({ shown: { visit, agreed } }: { shown: VisitRecord }) {
  const { language } = usePage()
  const w = words(language).visit
  const v = vocabulary(language)
  const topics = listed(
    language,
    agreed.topics.map((topic) => v.topic[topic as Topic] ?? topic),
  )
  const audience = [v.audience[agreed.audience as Audience] ?? agreed.audience, agreed.audienceNote]
  const number = agreed.audienceNumber === null ? w.numberUnknown : w.number(String(agreed.audienceNumber))
  const lines: (SummaryLine | false)[] = [
    { label: w.activity, value: v.activity[visit.activity as Activity] ?? visit.activity },
    topics !== '' && { label: w.topics, value: topics },
    agreed.aim !== '' && { label: w.aim, value: agreed.aim },
    { label: w.audience, value: listed(language, [...audience.filter((part) => part !== ''), number]) },
    { label: w.form, value: agreed.form ? v.form[agreed.form] : w.unknown },
    agreed.preparation !== '' && { label: w.preparation, value: agreed.preparation },
    { label: w.photo, value: w.photoRule[agreed.photoRule] },
    { label: w.calmRoom, value: w.room[agreed.calmRoom] },
    agreed.accommodations !== '' && { label: w.hostAccommodations, value: agreed.accommodations },
  ]
  return <SummaryList items={lines.filter((line) => line !== false)} />
}
