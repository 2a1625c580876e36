import { SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../../coordinator-words.ts'
import { saidInWords } from '../../what-was-said/said-in-words.ts'
import type { RecordProps } from './record-page.tsx'

/** What the person said, as far as they tell it to coordinators, each with the way to write down something newer. */
export function SaidSection({ w, said, language, record, mayChange }: RecordProps) {
  const id = record.person.id
  const { told } = record
  const inWords = saidInWords(record.said, language)
  const change = (href: string, what: string) => (mayChange ? { href, what } : undefined)
  const hint = (text: string) => <span class="field-hint">{text}</span>
  const parts: [string, string, string][] = [
    [said.wishes.title, inWords.wishes, urls.people.wishes({ id })],
    [said.availability.title, inWords.availability, urls.people.availability({ id })],
    [said.exceptions.title, inWords.exceptions, urls.people.exceptions({ id })],
    [w.record.limits, inWords.limits, urls.people.limits({ id })],
    [w.record.refusals, inWords.refusals, urls.people.refusals({ id })],
    [w.record.company, companyInWords(w, record), urls.people.apart({ id })],
  ]
  const texts: [string, string | undefined, string][] = [
    [w.record.accommodations, told.accommodations, urls.people.accommodations({ id })],
    [w.record.introduction, told.introduction, urls.people.wishes({ id })],
    [w.record.experience, told.experience, urls.people.wishes({ id })],
  ]
  const line =
    (unsaid: string) =>
    ([label, value, href]: [string, string | undefined, string]) => ({
      label,
      value: value || hint(unsaid),
      change: change(href, label),
    })
  return (
    <section>
      <h2>{w.record.said}</h2>
      <SummaryList items={[...parts.map(line(w.record.notSaid)), ...texts.map(line(w.record.notTold))]} />
      <p class="field-hint">{w.record.onlyTold}</p>
    </section>
  )
}

/** How many were named and whether there is something to read; who it is stands on the page behind it. */
function companyInWords(w: Words, { apart, wordsAboutCompany }: RecordProps['record']): string {
  const people = apart.filter(({ otherPersonId }) => otherPersonId !== null).length
  const lines = [
    people > 0 && w.record.apartPeople(String(people)),
    apart.length > people && w.record.apartStaff(String(apart.length - people)),
    wordsAboutCompany !== '' && w.record.companyWords,
  ]
  return lines.filter(Boolean).join('\n')
}
