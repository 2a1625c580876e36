import type { HouseContext } from '../../web/house.ts'
import { newSecret, otpauthAddress } from '../totp.ts'
import { newTicket, readTicket } from './ticket.ts'
import type { NewAuthenticator } from './views/set-up-form.tsx'

interface Prepared {
  accountId: string
  secret: string
}

/** A new secret to show; nothing is kept until a right code comes back with its ticket. */
export function newAuthenticator(
  c: HouseContext,
  account: { accountId: string; name: string },
  secret = newSecret(),
): NewAuthenticator {
  const prepared: Prepared = { accountId: account.accountId, secret }
  const address = otpauthAddress(secret, 'ともに', account.name)
  return { secret, address, ticket: newTicket(c, 'authenticator', prepared) }
}

/** The secret that was shown to this account, or null where that is too long ago. */
export function shownSecret(c: HouseContext, accountId: string): string | null {
  const prepared = readTicket<Prepared>(c, 'authenticator')
  return prepared?.accountId === accountId ? prepared.secret : null
}
