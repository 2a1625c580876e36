import { PersonSummary } from '#people/index.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { Disclosure, Notice, PageHeading, Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../../coordinator-words.ts'
import { registrationOn } from '../../enrolment/rules.ts'
import type { Words as SaidWords } from '../../words.ts'
import type { PersonRecord } from '../record.queries.ts'
import { EnrolmentSection } from './enrolment-section.tsx'
import { History } from './history.tsx'
import { SaidSection } from './said-section.tsx'

export interface RecordProps {
  w: Words
  said: SaidWords
  language: Language
  today: string
  record: PersonRecord
  mayChange: boolean
  saved: string
}

export function RecordPage(props: RecordProps) {
  const { w, record, today, mayChange, saved } = props
  const { person, without } = record
  const id = person.id
  const registration = registrationOn(record.said.facts, today)
  const pages: [string, string][] = [
    [urls.people.edit({ id }), w.record.edit],
    [urls.people.completions({ id }), w.record.coursesChange],
    [urls.people.again({ id }), w.record.again],
    [urls.people.notes({ id }), w.record.notes],
    [urls.people.looks({ id }), w.record.looks],
  ]
  return (
    <>
      <PageHeading
        title={person.name}
        above={person.kana}
        back={{ href: urls.people.index(), label: w.roster.title }}
        actions={<Tag tone={registration === 'resting' ? 'blue' : 'neutral'}>{w.registration[registration]}</Tag>}
      />
      {saved && (
        <Notice kind="success" announce>
          <p>{saved === 'new' ? w.record.nextSteps : saved === 'invited' ? w.account.sent : w.saved}</p>
        </Notice>
      )}
      <EnrolmentSection {...props} registration={registration} />
      <SaidSection {...props} />
      <section>
        <h2>{w.newcomer.person}</h2>
        <PersonSummary person={person} without={without} />
      </section>
      {mayChange && (
        <section>
          <h2>{w.record.more}</h2>
          <ul class="task-list">
            {pages.map(([href, label]) => (
              <li class="task task-open" key={href}>
                <div class="task-words">
                  <a href={href}>{label}</a>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Disclosure summary={w.record.history}>
        <History {...props} />
      </Disclosure>
    </>
  )
}
