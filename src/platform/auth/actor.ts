export const roles = [
  'operator',
  'administrator',
  'officer',
  'coordinator',
  'follow_up_staff',
  'supporter',
  'host',
  'observer',
] as const
export type Role = (typeof roles)[number]

/** Who is signed in, in which municipality and in which roles. */
export interface Actor {
  accountId: string
  tenantId: string
  sessionId: string
  name: string
  roles: Role[]
  personId: string | null
  organisationId: string | null
  contractIds: string[]
  seesRecords: boolean
}

export const is = (actor: Actor | null, ...wanted: Role[]): actor is Actor =>
  actor !== null && wanted.some((role) => actor.roles.includes(role))

/** Roles whose work shows them other people's records sign in with a second step. */
export const needsSecondStep = (held: readonly Role[]) =>
  held.some((role) => ['operator', 'administrator', 'officer', 'coordinator'].includes(role))
