import type { VerifiedRegistrationResponse } from '@simplewebauthn/server'
import type { HouseContext } from '../../web/house.ts'
import { readPasskeyAnswer } from '../passkey-answer.ts'
import { takeChallenge } from '../passkey-challenge.ts'
import { passkeySite } from '../passkeys.ts'
import { webauthn } from '../webauthn.ts'

/** Ed25519, ECDSA with P-256, RSA: what telephones and security keys have. */
export const algorithms = [-8, -7, -257]

/** The new passkey that the browser answered with; null where the answer does not hold. */
export async function verified(c: HouseContext): Promise<VerifiedRegistrationResponse['registrationInfo'] | null> {
  const { site, desk, owner } = c.var
  const response = readPasskeyAnswer(c.var.typed?.get('response'))
  if (!response) return null
  const { domain, origin } = passkeySite(site.config)
  const { verifyRegistrationResponse } = await webauthn()
  const answer = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(site, owner, challenge, desk.now),
    expectedOrigin: origin,
    expectedRPID: domain,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => null)
  return answer?.verified ? answer.registrationInfo : null
}
