import { formatDay } from '#platform/i18n/dates.ts'
import { ButtonRow, LinkButton, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Registration } from '../../enrolment/rules.ts'
import { restInWords } from '../../rest/rest-in-words.ts'
import { vocabulary } from '../../vocabulary-words.ts'
import type { RecordProps } from './record-page.tsx'

/** The registration, the rest, the courses, and how the person uses this system. */
export function EnrolmentSection(props: RecordProps & { registration: Registration }) {
  const { w, said, language, today, record, registration, mayChange } = props
  const { person, enrolments, completions, hasAccount } = record
  const id = person.id
  const courses = vocabulary(language).course
  const day = (on: string) => formatDay(language, on, 'long')
  const [newest, ...earlier] = enrolments
  const isOpen = newest !== undefined && newest.withdrawnOn === null
  const rests = restInWords(record.said.rests, today, language)
  const link = (href: string, what: string, label?: string) => (mayChange ? { href, what, label } : undefined)
  const contract = newest?.contract && `${newest.contract.organisationName}　${newest.contract.title}`
  return (
    <section>
      <h2>{w.record.enrolment}</h2>
      <SummaryList
        items={[
          ...(newest
            ? [
                { label: w.record.enrolledOn, value: day(newest.enrolledOn) },
                { label: w.record.number, value: newest.number || w.none },
                { label: w.record.contract, value: contract ?? w.unknownContract },
              ]
            : []),
          ...(newest?.withdrawnOn ? [{ label: w.record.withdrawnOn, value: day(newest.withdrawnOn) }] : []),
          ...(earlier.length > 0
            ? [
                {
                  label: w.record.earlier,
                  value: earlier
                    .map(({ enrolledOn, withdrawnOn }) =>
                      w.record.earlierSpan(day(enrolledOn), withdrawnOn ? day(withdrawnOn) : w.none),
                    )
                    .join('\n'),
                },
              ]
            : []),
          {
            label: w.record.rest,
            value: rests.length > 0 ? rests.join('\n') : w.record.notResting,
            change: registration === 'notYet' ? undefined : link(urls.people.rest({ id }), w.record.rest),
          },
          {
            label: w.record.courses,
            value:
              completions
                .map(({ courseKind, completedOn }) => `${courses[courseKind]} ${day(completedOn)}`)
                .join('\n') || w.record.noCourses,
            change: link(urls.people.completions({ id }), w.record.courses),
          },
          {
            label: w.record.account,
            value: hasAccount ? w.record.hasAccount : w.record.noAccount,
            change: hasAccount ? undefined : link(urls.people.account({ id }), '', w.account.title),
          },
        ]}
      />
      {mayChange && (
        <ButtonRow>
          {!isOpen && <LinkButton href={urls.people.enrol({ id })}>{w.enrol.title}</LinkButton>}
          {rests.length > 0 && <LinkButton href={urls.people.restEnd({ id })}>{said.rest.endTitle}</LinkButton>}
          {isOpen && (
            <LinkButton href={urls.people.withdraw({ id })} kind="quiet">
              {w.withdraw.title}
            </LinkButton>
          )}
        </ButtonRow>
      )}
    </section>
  )
}
