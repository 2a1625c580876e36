import { Hono } from 'hono'
import { urls } from '#urls.ts'
import { record } from '../../audit/record.ts'
import { signedIn } from '../../web/guards.ts'
import type { HouseContext, HouseEnv } from '../../web/house.ts'
import { tooOften } from '../../web/limited.ts'
import { page } from '../../web/page.ts'
import { newChallenge } from '../passkey-challenge.ts'
import { deletePasskey, insertPasskey, listPasskeys, passkeySite } from '../passkeys.ts'
import { tellOfChange } from '../send-link.ts'
import { passkeyPlace } from '../sign-in/passkey-place.ts'
import { webauthn } from '../webauthn.ts'
import { freshlySignedIn } from './fresh.ts'
import { present } from './present.ts'
import { algorithms, verified } from './verify-passkey.ts'
import { PasskeysPage } from './views/passkeys-page.tsx'
import { words } from './words.ts'

export const accountPasskeyRoutes = new Hono<HouseEnv>()

accountPasskeyRoutes.get(urls.account.passkeys.pattern, signedIn, freshlySignedIn, (c) => passkeysPage(c))

accountPasskeyRoutes.post(urls.account.passkeyOptions.pattern, signedIn, freshlySignedIn, async (c) => {
  const { site, desk, owner } = c.var
  const { accountId, name } = present(desk.actor)
  const refused = tooOften(c, 'passkey', accountId)
  if (refused) return refused
  const known = await desk.read((tx, moment) => listPasskeys(tx, moment, accountId))
  const { generateRegistrationOptions } = await webauthn()
  const options = await generateRegistrationOptions({
    rpName: 'ともに',
    rpID: passkeySite(site.config).domain,
    userName: name,
    userID: new Uint8Array(Buffer.from(accountId.replaceAll('-', ''), 'hex')),
    challenge: new Uint8Array(Buffer.from(await newChallenge(site, owner, desk.now), 'base64url')),
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map((each) => ({ id: each.credential_id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return c.json(options)
})

accountPasskeyRoutes.post(urls.account.passkeys.pattern, signedIn, freshlySignedIn, async (c) => {
  const { accountId } = present(c.var.desk.actor)
  const made = await verified(c)
  if (!made) return passkeysPage(c, words(c.var.desk.language).passkeys.failed)
  const { credential } = made
  const label = [...String(c.var.typed?.get('label') ?? '').trim()].slice(0, 40).join('')
  await c.var.desk.change(async (tx, moment) => {
    const id = await insertPasskey(tx, moment, accountId, credential, label)
    await record(tx, moment, { verb: 'add-passkey', subjectKind: 'passkey', subjectId: id })
    await tellOfChange(tx, moment, accountId, 'passkey')
  })
  return c.redirect(urls.account.show({ saved: 'passkey' }), 303)
})

accountPasskeyRoutes.post(urls.account.passkeyRemove.pattern, signedIn, freshlySignedIn, async (c) => {
  const { accountId } = present(c.var.desk.actor)
  const id = c.req.param('id') ?? ''
  const removed = await c.var.desk.change(async (tx, moment) => {
    const isMine = (await listPasskeys(tx, moment, accountId)).some((passkey) => passkey.id === id)
    if (!isMine) return false
    await deletePasskey(tx, moment, accountId, id)
    await record(tx, moment, { verb: 'remove-passkey', subjectKind: 'passkey', subjectId: id })
    await tellOfChange(tx, moment, accountId, 'passkey-removed')
    return true
  })
  return removed ? c.redirect(urls.account.show({ saved: 'passkey-removed' }), 303) : c.notFound()
})

async function passkeysPage(c: HouseContext, problem?: string): Promise<Response> {
  const { desk } = c.var
  const { accountId } = present(desk.actor)
  const passkeys = await desk.read((tx, moment) => listPasskeys(tx, moment, accountId))
  const w = words(desk.language)
  return page(
    c,
    { title: w.passkeys.title, hasProblems: problem !== undefined },
    <PasskeysPage w={w} language={desk.language} passkeys={passkeys} problem={problem} {...passkeyPlace(c)} />,
  )
}
