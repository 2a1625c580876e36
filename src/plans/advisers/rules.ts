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
