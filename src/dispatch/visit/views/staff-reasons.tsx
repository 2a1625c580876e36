import type { Language } from '#platform/i18n/catalogue.ts'
import { staffReasonInWords } from '../../rules/words.ts'
import type { StaffChoice } from '../staff.queries.ts'
import { visitWords } from '../words.ts'

/** What speaks against somebody going along, as sentences one below the other; nothing where nothing does. */
export function StaffReasons({ language, choice }: { language: Language; choice: StaffChoice }) {
  if (choice.against.length === 0) return null
  return (
    <>
      {choice.against.map((reason, index) => (
        <span key={reason.rule}>
          {index > 0 && <br />}
          {staffReasonInWords(language, reason)}
        </span>
      ))}
    </>
  )
}

/** The same for everybody about whom there is something to say, beside fields that hold only names. */
export function StaffReasonList({ language, choices }: { language: Language; choices: readonly StaffChoice[] }) {
  const w = visitWords(language)
  const some = choices.filter((choice) => choice.against.length > 0)
  if (some.length === 0) return null
  return (
    <section>
      <h2>{w.staffAgainst}</h2>
      <dl class="description-list">
        {some.map((choice) => (
          <div key={choice.id}>
            <dt>{choice.name}</dt>
            <dd>
              <StaffReasons language={language} choice={choice} />
            </dd>
          </div>
        ))}
      </dl>
      <p>{w.staffAgainstNote}</p>
    </section>
  )
}
