import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { handClock, ownTown } from '../../../test/own-app.ts'
import { newTown, type Town } from '../../../test/town.ts'
import { urls } from '../../urls.ts'

const site = 'https://tomoni.example.jp'
let here: Town
let there: Town
let code: string
let otherCode: string
let domain: string

const openAt = async (town: Town, name: string | null) =>
  town.work(async (tx, moment) => {
    const row = { tenant_id: town.tenantId, is_open: true, domain: name, recorded_at: moment.now }
    await tx.insertInto('portal_look').values(row).execute()
    const { code } = await tx
      .selectFrom('tenant')
      .select('tenant.code')
      .where('tenant.id', '=', town.tenantId)
      .executeTakeFirstOrThrow()
    return code
  })

before(async () => {
  here = await ownTown({ publicUrl: site })
  there = await newTown()
  domain = `kokoro-${here.tenantId.slice(0, 8)}.example`
  code = await openAt(here, domain)
  otherCode = await openAt(there, null)
})

const ask = async (path: string, host = domain, more: RequestInit = {}, town = here) => {
  const headers = { ...(more.headers as Record<string, string>), Host: host }
  return town.app.fetch(new Request(`http://${host}${path}`, { ...more, headers }))
}

test('a municipality’s own domain leads to its pages', async () => {
  const first = await ask(urls.home())
  assert.equal(first.headers.get('Location'), urls.place.home({ code }))
  assert.equal((await ask(urls.place.home({ code }))).status, 200)
  assert.equal((await ask(urls.place.search({ code }), `${domain.toUpperCase()}:8443`)).status, 200)
})

test('under it, another municipality never appears', async () => {
  for (const path of [
    urls.place.home,
    urls.place.search,
    urls.place.bare,
    urls.place.open.eventList,
    urls.place.api.root,
  ])
    assert.equal((await ask(path({ code: otherCode }))).status, 404)
  const texts = [urls.place.home({ code }), urls.about(), urls.help(), urls.place.search({ code })]
  for (const path of texts) assert.ok(!(await (await ask(path)).text()).includes(there.name), path)
  const answer = await ask(urls.home())
  assert.ok(!(await answer.text()).includes(there.name))
})

test('whoever works there is led to the address of the installation', async () => {
  assert.equal((await ask(urls.signIn.show())).headers.get('Location'), site + urls.signIn.show())
  assert.equal((await ask(urls.portal.index())).headers.get('Location'), site + urls.portal.index())
  const post = await ask(urls.signIn.password(), domain, { method: 'POST', body: new URLSearchParams({ a: 'b' }) })
  assert.equal(post.status, 404)
})

test('a form sent from a page under the domain is taken, and one sent from anywhere else is not', async () => {
  const page = await ask(urls.help())
  const cookie = page.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const token = /name="_token" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
  const send = (origin: string) =>
    ask(urls.place.drafts.keep({ code, kind: 'seeking' }), domain, {
      method: 'POST',
      headers: {
        Cookie: cookie,
        Origin: origin,
        'X-Form-Token': token,
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: 'hope=a',
    })
  assert.equal((await send(`https://${domain}`)).status, 200)
  assert.equal((await send('https://elsewhere.example')).status, 400)
})

test('a domain nobody has, and one that two claim, lead where they always led', async () => {
  assert.equal((await ask(urls.home(), 'nobody.example')).status, 200)
  const { clock, later } = handClock()
  const town = await ownTown({ publicUrl: site }, clock)
  const twice = `twice-${here.tenantId.slice(0, 8)}.example`
  const status = async () => (await ask(urls.home(), twice, {}, town)).status
  await openAt(await newTown(), twice)
  assert.equal(await status(), 302)
  await openAt(await newTown(), twice)
  later(1)
  assert.equal(await status(), 200)
})

test('who has which domain is read once in half a minute, for a name that leads nowhere, too', async () => {
  const { clock, later } = handClock()
  const town = await ownTown({ publicUrl: site }, clock)
  const status = async (name: string) => (await ask(urls.home(), name, {}, town)).status
  const late = `late-${town.tenantId.slice(0, 8)}.example`
  assert.equal(await status('nobody.example'), 200)
  await openAt(town, late)
  assert.equal(await status(late), 200)
  later(1)
  assert.equal(await status(late), 302)
})

test('where the address of the installation is not set, no name is taken for the domain of a municipality', async () => {
  const town = await ownTown()
  const used = `used-${town.tenantId.slice(0, 8)}.example`
  await openAt(town, used)
  assert.equal((await ask(urls.home(), used, {}, town)).status, 200)
  assert.equal((await ask(urls.signIn.show(), used, {}, town)).status, 200)
})

test('under a municipality’s own domain nothing is said about the other names below it', async () => {
  const said = async (host: string) => (await ask(urls.help(), host)).headers.get('Strict-Transport-Security')
  assert.equal(await said(domain), 'max-age=31536000')
  assert.equal(await said('tomoni.example.jp'), 'max-age=31536000; includeSubDomains')
})

test('the first page of the installation lists the municipalities that opened their pages, and no other', async () => {
  const closed = await newTown()
  const text = await (await ask(urls.home(), 'tomoni.example.jp')).text()
  assert.ok(text.includes(here.name) && text.includes(there.name))
  assert.ok(!text.includes(closed.name))
})
