import type { SupporterFacts } from '#register/supporter-facts.ts'

export type WishForCompany = 'wished' | 'not-wished' | 'not-said'

/** Whether the person wishes follow-up staff to go along to this organisation. */
export function wishForCompany(
  person: { wish: Pick<SupporterFacts['wish'], 'followUpNeed'> },
  organisationId: string,
  organisationIdsBefore: readonly string[],
): WishForCompany {
  switch (person.wish.followUpNeed) {
    case 'always':
      return 'wished'
    case 'never':
      return 'not-wished'
    case 'first-visit':
      return organisationIdsBefore.includes(organisationId) ? 'not-wished' : 'wished'
    case null:
      return 'not-said'
  }
}

/** The rule of the request: where anybody wishes company, a visit has follow-up staff. */
export function isFollowUpStaffMissing(wishes: readonly WishForCompany[], followUpStaff: number): boolean {
  return wishes.includes('wished') && followUpStaff === 0
}
