import { toTokyo } from '#platform/calendar.ts'
import type { Moment } from '#platform/desk.ts'
import type { Told } from '../facts.queries.ts'
import type { Ask, Fit, Soft } from '../rules/finding.ts'
import type { SeekingAnswers } from '../seeking/answers.ts'
import { readTerms } from './agree.ts'
import { readPlace } from './meeting-place.ts'
import { hasAskedForChange } from './rules/change.ts'
import type { Introduction, MeetingFacts, Side } from './rules/facts.ts'
import { giverKeyOf } from './rules/giver-key.ts'
import { ownNo } from './rules/own-no.ts'
import { reviewDueOn } from './rules/review.ts'
import { agreementInForce, introductionState, isOver, namesAreOpen, overAt, questionFor } from './rules/state.ts'
import type { Shown } from './shown.ts'

interface Given {
  givers: readonly Told[]
  answers: SeekingAnswers | undefined
}

/**
 * What one side may read of an introduction. Once it is over there is a number, how it ended and on which days: what the
 * other side says today is none of its business any more. Terms to which both said yes stay readable to both, because
 * each of the two gave their word on them and may need to know what it was.
 */
export function showIntroduction(
  moment: Pick<Moment, 'tenantId' | 'keys' | 'now'>,
  one: Introduction,
  reader: Side,
  given: Given,
): Shown {
  const { now, keys, tenantId } = moment
  const open = (sealed: string | null) => (sealed ? keys.open(tenantId, sealed) : '')
  const state = introductionState(one, now)
  const told = given.givers.find(({ giver }) => giver.key === giverKeyOf(one))
  const over = overAt(one, now)
  return {
    id: one.id,
    side: one.side,
    code: one.code,
    state,
    question: questionFor(one, reader, now),
    introducedOn: toTokyo(one.introducedAt).day,
    expiresAt: one.expiresAt,
    overOn: over && toTokyo(over).day,
    ownNo: ownNo(one, reader),
    name: nameFor(one, reader, namesAreOpen(one, now), told, given.answers),
    ...(isOver(state) ? nothing : whileItLasts(one, reader, { ...given, told }, open)),
    meeting: one.meeting && namesAreOpen(one, now) ? placed(one.meeting, open(one.meeting.placeSealed)) : null,
    terms: termsOf(one, isOver(state), open),
    reviewOn: reviewDueOn(one),
    hasAskedForChange: hasAskedForChange(one, reader),
  }
}

const nothing = { about: '', href: null, fits: [], soft: [], seeker: null }

type Open = (sealed: string | null) => string

function whileItLasts(one: Introduction, reader: Side, { answers, told }: Given & { told?: Told }, open: Open) {
  const reasons = { fits: [], soft: [], ...(JSON.parse(open(one.reasonsSealed) || '{}') as Partial<Reasons>) }
  return {
    about: reader === 'seeker' ? (told?.intro ?? '') : (answers?.about ?? ''),
    href: told?.href ?? null,
    fits: reasons.fits,
    soft: reasons.soft,
    seeker: reader === 'giver' && answers ? toldOfSeeker(answers) : null,
  }
}

interface Reasons {
  fits: Fit[]
  soft: Soft[]
  asks: Ask[]
}

/** Organisations and places have names that everybody may read; people have none until both wished to meet. */
function nameFor(one: Introduction, reader: Side, isOpen: boolean, told: Told | undefined, answers?: SeekingAnswers) {
  if (reader === 'giver') return isOpen ? answers?.name || null : null
  if (one.side !== 'peer') return told?.name ?? one.placeTitle
  return isOpen ? told?.readiness?.answers.called || null : null
}

const toldOfSeeker = ({ companies, topics, topicsNot, modes, times, tongues }: SeekingAnswers) => ({
  companies,
  topics,
  topicsNot,
  modes,
  times,
  tongues,
})

function placed({ placeSealed: _, ...meeting }: MeetingFacts, place: string) {
  const { text, href } = readPlace(place)
  return { ...meeting, place: text, placeHref: href }
}

function termsOf(one: Introduction, isPast: boolean, open: Open) {
  const inForce = agreementInForce(one)
  const shown = isPast ? inForce : one.agreements.at(-1)
  if (!shown?.termsSealed) return null
  const isInForce = inForce?.id === shown.id
  return { ...readTerms(open(shown.termsSealed)), reviewOn: isInForce ? reviewDueOn(one) : shown.reviewOn, isInForce }
}
