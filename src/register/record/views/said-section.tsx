import { SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { saidInWords } from '../../what-was-said/said-in-words.ts'
import type { RecordProps } from './record-page.tsx'

/** What the person said, as far as they tell it to coordinators, each with the way to write down something newer. */
export function SaidSection({ w, said, language, record, mayChange }: RecordProps) {
  const id = record.person.id
  const { told } = record
  const inWords = saidInWords(record.said, language)
  const change = (href: string, what: string) => (mayChange ? { href, what } : undefined)
  const notSaid = <span class="field-hint">{w.record.notSaid}</span>
  const parts: [string, string | undefined, string][] = [
    [said.wishes.title, inWords.wishes, urls.people.wishes({ id })],
    [said.availability.title, inWords.availability, urls.people.availability({ id })],
    [said.exceptions.title, inWords.exceptions, urls.people.exceptions({ id })],
    [said.limits.title, inWords.limits, urls.people.limits({ id })],
    [said.refusals.title, inWords.refusals, urls.people.refusals({ id })],
    [said.accommodations.title, told.accommodations, urls.people.accommodations({ id })],
    [w.record.introduction, told.introduction, urls.people.wishes({ id })],
    [w.record.experience, told.experience, urls.people.wishes({ id })],
  ]
  return (
    <section>
      <h2>{w.record.said}</h2>
      <SummaryList
        items={parts.map(([label, value, href]) => ({ label, value: value || notSaid, change: change(href, label) }))}
      />
      {record.isSomethingHidden && <p class="field-hint">{w.record.saidHidden}</p>}
    </section>
  )
}
