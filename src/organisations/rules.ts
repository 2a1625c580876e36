export const organisationKinds = ['hospital', 'office', 'school', 'company', 'public', 'contractor', 'other'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** An organisation takes part on a day from its registration until the day its part ended. */
export function isTakingPart(organisation: { registeredOn: string; endedOn: string | null }, day: string): boolean {
  return organisation.registeredOn <= day && (organisation.endedOn === null || day < organisation.endedOn)
}

/** Usual minutes between two areas, in either direction; null means unknown. */
export function travelMinutes(
  times: ReadonlyMap<string, number>,
  from: string | null,
  to: string | null,
): number | null {
  if (from === null || to === null) return null
  return times.get(`${from}>${to}`) ?? times.get(`${to}>${from}`) ?? null
}
