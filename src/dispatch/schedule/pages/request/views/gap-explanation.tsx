import { reasonInWords } from '../../../../rules/words.ts'
import type { GapExplained } from '../../../explain/gap.ts'
import { ruleNames } from '../../../rule-names.ts'
import { ifInWords } from './if-in-words.ts'
import { type RequestProps, slotInWords } from './request-props.ts'

/** Why a request stays open, and what would cover it: first what the host may change, then one person at a time. */
export function GapExplanation(props: RequestProps & { gap: GapExplained }) {
  const { w, language, gap, found } = props
  const r = w.request
  const names = ruleNames(language)
  const nameOf = (personId: string) => found.plan.people.get(personId)?.name ?? ''
  const separator = language === 'en' ? ', ' : '、'
  const conflictSlot = found.request.slots.find(({ id }) => id === gap.conflict?.slotId)
  return (
    <>
      <h2>{r.gapTitle}</h2>
      <p>{r.gapLead(String(gap.missing))}</p>
      {gap.counts.size > 0 && (
        <>
          <h3>{r.countsTitle}</h3>
          <ul>
            {[...gap.counts].map(([rule, n]) => (
              <li key={rule}>{w.proposal.reason(names[rule], String(n))}</li>
            ))}
          </ul>
        </>
      )}
      {gap.conflict && conflictSlot && (
        <p>
          {r.conflict(
            slotInWords(language, conflictSlot),
            gap.conflict.rules.map((rule) => names[rule]).join(separator),
          )}
        </p>
      )}
      {gap.free.length > 0 && <FreePeople {...props} nameOf={nameOf} />}
      {(found.dates.length > 0 || gap.oneAway.length > 0) && <h3>{r.resolveTitle}</h3>}
      {found.dates.length > 0 && (
        <>
          <p>{r.otherDates}</p>
          <ul>
            {found.dates.map(({ slot, people }) => (
              <li key={slot.id}>{r.otherDate(slotInWords(language, slot), String(people))}</li>
            ))}
          </ul>
        </>
      )}
      {gap.oneAway.length > 0 && (
        <ul>
          {oneAwayInWords(props, gap.oneAway).map(({ words, names }) => (
            <li key={words}>
              {r.oneAway(names.map(nameOf))} {words}
            </li>
          ))}
        </ul>
      )}
      {gap.oneAway.some(({ mayBeAsked }) => !mayBeAsked) && <p>{r.named}</p>}
    </>
  )
}

/** People whom the same thing holds back stand in one line. */
function oneAwayInWords({ w, language, found }: RequestProps, oneAway: GapExplained['oneAway']) {
  const { request: r } = w
  const told = oneAway.map(({ personId, reason, mayBeAsked, slotId }) => {
    const only = r.onlyThis(reasonInWords(language, reason))
    const asked = mayBeAsked ? r.couldBe(ifInWords(w, language, reason, slotIn(found, slotId))) : ''
    return { personId, words: [only, asked].filter(Boolean).join(language === 'en' ? ' ' : '') }
  })
  return [...Map.groupBy(told, ({ words }) => words)].map(([words, people]) => ({
    words,
    names: people.map(({ personId }) => personId),
  }))
}

const slotIn = (found: RequestProps['found'], id: string) =>
  found.request.slots.find((slot) => slot.id === id) ?? found.slot

function FreePeople({ w, found, gap, nameOf }: RequestProps & { gap: GapExplained; nameOf: (id: string) => string }) {
  const { freeReasons, freeTitle } = w.request
  const leftOpen = found.decisions.some(({ kind }) => kind === 'leave-open')
  const { minimum } = found.request
  const reason = leftOpen
    ? freeReasons.leftOpen
    : gap.free.length + found.request.going.length < minimum
      ? freeReasons.minimum(String(minimum))
      : freeReasons.search
  return (
    <>
      <h3>{freeTitle}</h3>
      <ul>
        {gap.free.map(({ personId }) => (
          <li key={personId}>{nameOf(personId)}</li>
        ))}
      </ul>
      <p>{reason}</p>
    </>
  )
}
