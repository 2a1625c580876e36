import type { HouseContext } from '../../web/house.ts'
import { passkeySite } from '../passkeys.ts'

/** What the passkey parts of a page need. */
export const passkeyPlace = (c: HouseContext) => ({
  script: c.var.site.asset('passkey'),
  domain: passkeySite(c.var.site.config).domain,
})
