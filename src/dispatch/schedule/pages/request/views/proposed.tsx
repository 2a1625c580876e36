import { fitInWords } from '../../../../rules/words.ts'
import type { RequestRow } from '../../../explain/request-table.ts'
import type { RequestProps } from './request-props.ts'
import { wishInWords } from './wish-in-words.ts'

/** Who would be asked on the date of the proposal, and why. */
export function Proposed({ w, language, found }: RequestProps) {
  const { visit, slot, rows, wantsCompany, plan, request } = found
  const here = visit?.slotId === slot.id || visit === null
  const chosen = here
    ? rows.filter(({ state }) => state !== 'free' && state !== 'elsewhere' && state !== 'ruled-out')
    : []
  const staff = plan.facts.staff.find(({ accountId }) => accountId === (visit?.staffId ?? request.staffIds[0]))
  if (!here) return null
  return (
    <>
      <h2>{w.request.proposedTitle}</h2>
      {chosen.length === 0 && <p>{w.request.nobody}</p>}
      {chosen.length > 0 && (
        <ul>
          {chosen.map((row) => (
            <li key={row.personId}>
              <strong>{plan.people.get(row.personId)?.name}</strong>
              {row.state !== 'proposed' && w.proposal.beside(w.request.state[row.state])}
              <br />
              {why(w, language, row)}
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <p>
          {w.request.about(
            w.request.staffTitle,
            staff ? w.request.staffGoes(staff.name) : wantsCompany ? w.proposal.staffReason : w.request.staffNot,
          )}
        </p>
      )}
    </>
  )
}

/** What fits, and how far the own wish is met with this visit. */
export function why(w: RequestProps['w'], language: RequestProps['language'], row: RequestRow): string {
  const fits = whatFits(language, row)
  const wish = wishInWords(w, row)
  return fits ? `${fits}${between(language)}${wish}` : wish
}

export const whatFits = (language: RequestProps['language'], row: RequestRow): string =>
  row.fits
    .filter(({ rule }) => rule !== 'within-wished-amount')
    .map((fit) => fitInWords(language, fit))
    .join(between(language))

const between = (language: RequestProps['language']) => (language === 'en' ? '; ' : '・')
