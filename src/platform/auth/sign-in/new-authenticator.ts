import type { HouseContext } from '../../web/house.ts'
import { newSecret, otpauthAddress } from '../totp.ts'
import { newTicket, readTicket } from './ticket.ts'
import type { NewAuthenticator } from './views/set-up-form.tsx'

/** A new secret to show; nothing is kept until a right code comes back with its ticket. */
export function newAuthenticator(c: HouseContext, name: string, secret = newSecret()): NewAuthenticator {
  return { secret, address: otpauthAddress(secret, 'ともに', name), ticket: newTicket(c, 'authenticator', secret) }
}

/** The secret that was shown to this account, or null where that is too long ago. */
export const shownSecret = (c: HouseContext) => readTicket<string>(c, 'authenticator')
