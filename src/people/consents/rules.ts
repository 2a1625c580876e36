/** What a person may agree to, each by itself. Nothing is agreed to until it is said. */
export const consentPurposes = ['arranging', 'contractor', 'photo', 'recording', 'excerpt', 'employer', 'news'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

export interface Consent {
  id: string
  purpose: ConsentPurpose
  givenAt: string
  withdrawnAt: string | null
}

/** Agreed to now: given and not withdrawn. */
export const isAgreed = (consents: readonly Consent[], purpose: ConsentPurpose): boolean =>
  consents.some((consent) => consent.purpose === purpose && consent.withdrawnAt === null)
