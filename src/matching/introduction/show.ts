import type { Moment } from '#platform/desk.ts'
import { giverKeyOf, type Told } from '../facts.queries.ts'
import type { Ask, Fit, Soft } from '../rules/finding.ts'
import type { SeekingAnswers } from '../seeking/answers.ts'
import { readTerms } from './agree.ts'
import { readPlace } from './meeting-place.ts'
import { hasAskedForChange } from './rules/change.ts'
import type { Introduction, MeetingFacts, Side } from './rules/facts.ts'
import { agreementInForce, introductionState, namesAreOpen, questionFor, reviewDueOn } from './rules/state.ts'

import type { Shown } from './shown.ts'

interface Given {
  givers: readonly Told[]
  answers: SeekingAnswers | undefined
}

export function showIntroduction(
  moment: Pick<Moment, 'tenantId' | 'keys' | 'now'>,
  one: Introduction,
  reader: Side,
  { givers, answers }: Given,
): Shown {
  const { now, keys, tenantId } = moment
  const open = (sealed: string | null) => (sealed ? keys.open(tenantId, sealed) : '')
  const told = givers.find(({ giver }) => giver.key === giverKeyOf(one))
  const reasons = { fits: [], soft: [], ...(JSON.parse(open(one.reasonsSealed) || '{}') as Partial<Reasons>) }
  const { meeting } = one
  return {
    id: one.id,
    side: one.side,
    code: one.code,
    state: introductionState(one, now),
    question: questionFor(one, reader, now),
    expiresAt: one.expiresAt,
    name: nameFor(one, reader, namesAreOpen(one, now), told, answers),
    about: reader === 'seeker' ? (told?.intro ?? '') : (answers?.about ?? ''),
    href: told?.href ?? null,
    fits: reasons.fits,
    soft: reasons.soft,
    meeting: meeting && namesAreOpen(one, now) ? placed(meeting, open(meeting.placeSealed)) : null,
    terms: termsOf(one, open),
    reviewOn: reviewDueOn(one),
    hasAskedForChange: hasAskedForChange(one, reader),
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

function termsOf(one: Introduction, open: (sealed: string | null) => string) {
  const newest = one.agreements.at(-1)
  if (!newest?.termsSealed) return null
  const isInForce = agreementInForce(one)?.id === newest.id
  return { ...readTerms(open(newest.termsSealed)), reviewOn: newest.reviewOn, isInForce }
}
