/** 保健・医療・福祉: one locally based adviser for each (構築支援事業). */
export const fields = ['health', 'medicine', 'welfare'] as const
export type Field = (typeof fields)[number]

/** 広域アドバイザー and 都道府県等密着アドバイザー. */
export const adviserKinds = ['wide-area', 'local'] as const
export type AdviserKind = (typeof adviserKinds)[number]

export const modelAreaKinds = ['welfare-area', 'health-center-city'] as const
export type ModelAreaKind = (typeof modelAreaKinds)[number]

/** The five kinds of task of a 構築推進サポーター, and what else is asked. */
export const topics = ['services', 'transition', 'training', 'peer-support', 'forum', 'other'] as const
export type Topic = (typeof topics)[number]

/** What a 構築推進サポーター rests on. */
export const bases = ['social-worker', 'local-adviser', 'leading-office', 'trained-office'] as const
export type Basis = (typeof bases)[number]

export const outcomes = ['moved', 'near', 'continuing', 'ended'] as const
export type Outcome = (typeof outcomes)[number]

/** An adviser as the appointment rule sees one. */
export interface Appointed {
  kind: AdviserKind
  field: Field
  modelAreaId: string | null
  appointedOn: string | null
  endedOn: string | null
}

const serves = ({ appointedOn, endedOn }: Appointed, day: string) =>
  appointedOn !== null && (endedOn === null || endedOn > day)

/** 密着アドバイザー: three for each model area, one each for health, medicine and welfare (構築支援事業). */
export function decideAppointment(
  others: readonly Appointed[],
  wanted: Appointed,
): { appoint: true } | { appoint: false; because: 'field-taken' } {
  if (wanted.kind !== 'local' || wanted.appointedOn === null) return { appoint: true }
  const day = wanted.appointedOn
  const taken = others.some(
    (other) =>
      other.kind === 'local' &&
      other.field === wanted.field &&
      other.modelAreaId === wanted.modelAreaId &&
      serves(other, day),
  )
  return taken ? { appoint: false, because: 'field-taken' } : { appoint: true }
}

export interface OfficeDays {
  matchedOn: string | null
  ableOn: string | null
  endedOn: string | null
  /** When the office itself became a supporter. */
  supporterSince: string | null
  hasCases: boolean
}

export type OfficeState = 'asked' | 'matched' | 'training' | 'able' | 'supporter' | 'ended'

/** Asked → matched → training on the job → able → a supporter itself. */
export function officeState(
  { matchedOn, ableOn, endedOn, supporterSince, hasCases }: OfficeDays,
  day: string,
): OfficeState {
  if (supporterSince !== null && supporterSince <= day) return 'supporter'
  if (endedOn !== null && endedOn <= day) return 'ended'
  if (ableOn !== null && ableOn <= day) return 'able'
  if (matchedOn === null || matchedOn > day) return 'asked'
  return hasCases ? 'training' : 'matched'
}

/** Only an office that learned to do it by itself becomes a supporter of others, and not twice. */
export function decideGrowth(
  office: OfficeDays,
  day: string,
): { grow: true } | { grow: false; because: 'not-able' | 'already' } {
  if (office.supporterSince !== null) return { grow: false, because: 'already' }
  return office.ableOn !== null && office.ableOn <= day ? { grow: true } : { grow: false, because: 'not-able' }
}
