import { Hono } from 'hono'
import { urls } from '#urls.ts'
import type { HouseContext, HouseEnv } from '../../web/house.ts'
import { tooOften } from '../../web/limited.ts'
import { safeBack } from '../../web/safe-back.ts'
import { readPasskeyAnswer } from '../passkey-answer.ts'
import { newChallenge, takeChallenge } from '../passkey-challenge.ts'
import { type FoundPasskey, findPasskey, getCredential, notePasskeyUse, passkeySite } from '../passkeys.ts'
import { webauthn } from '../webauthn.ts'
import { enter, recordRefusal } from './enter.ts'
import { onward } from './onward.ts'
import { signInPage } from './show.tsx'
import { words } from './words.ts'

export const passkeyRoutes = new Hono<HouseEnv>()

passkeyRoutes.post(urls.signIn.passkeyOptions.pattern, async (c) => {
  const refused = tooOften(c, 'passkey')
  if (refused) return refused
  const { site, desk, owner } = c.var
  const challenge = await newChallenge(site, owner, desk.now)
  const { generateAuthenticationOptions } = await webauthn()
  const options = await generateAuthenticationOptions({
    rpID: passkeySite(site.config).domain,
    challenge: Buffer.from(challenge, 'base64url'),
    userVerification: 'required',
  })
  return c.json(options)
})

passkeyRoutes.post(urls.signIn.passkey.pattern, async (c) => {
  const refused = tooOften(c, 'passkey')
  if (refused) return refused
  const back = safeBack(c.var.typed?.get('back'))
  const found = await passkeyThatSigned(c)
  const entered = found && (await enter(c, found, 'passkey'))
  if (entered) return onward(c, entered, back)
  const { failed } = words(c.var.desk.language).passkey
  return signInPage(c, { back, passkeyProblem: failed })
})

/** The passkey whose answer is right, with the person verified by the device. */
async function passkeyThatSigned(c: HouseContext): Promise<FoundPasskey | null> {
  const { site, desk, owner } = c.var
  const response = readPasskeyAnswer(c.var.typed?.get('response'))
  const found = response && (await findPasskey(site.db, response.id))
  if (!response || !found) return null
  const credential = await site.db.asTenant(found.tenantId, (tx) => getCredential(tx, found))
  const { domain, origin } = passkeySite(site.config)
  const { verifyAuthenticationResponse } = await webauthn()
  const answer = await verifyAuthenticationResponse({
    response,
    credential,
    expectedChallenge: (challenge) => takeChallenge(site, owner, challenge, desk.now),
    expectedOrigin: origin,
    expectedRPID: domain,
    requireUserVerification: true,
  }).catch(() => null)
  if (!answer?.verified) {
    await recordRefusal(c, found, 'passkey')
    return null
  }
  const { newCounter } = answer.authenticationInfo
  await site.db.asTenant(found.tenantId, (tx) => notePasskeyUse(tx, found, newCounter, desk.now))
  return found
}
