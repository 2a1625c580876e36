import type { Role } from '#platform/auth/actor.ts'

/** Roles an administrator of a municipality gives; operators and observers belong to other bodies. */
export const grantable = ['administrator', 'officer', 'coordinator', 'follow_up_staff', 'host'] as const
export type Grantable = (typeof grantable)[number]

export type EndRefusal = 'last-administrator' | 'own-account'

/** A municipality never loses its last administrator, and nobody closes the account they work with. */
export function mayEnd(
  accounts: readonly { id: string; closed: boolean; roles: readonly Role[] }[],
  target: { accountId: string; role: Role | 'all' },
  actorId: string,
): EndRefusal | null {
  if (target.role === 'all' && target.accountId === actorId) return 'own-account'
  if (target.role !== 'administrator' && target.role !== 'all') return null
  const administrators = accounts.filter((account) => !account.closed && account.roles.includes('administrator'))
  const isAdministrator = administrators.some((account) => account.id === target.accountId)
  return isAdministrator && administrators.length === 1 ? 'last-administrator' : null
}
