import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { urls } from '#urls.ts'
import { newTown, type Town } from '../../../test/town.ts'

let here: Town
let elsewhere: Town
const codeOf = async (town: Town) =>
  town.work(async (tx) => {
    const row = await tx
      .selectFrom('tenant')
      .select('tenant.code')
      .where('tenant.id', '=', town.tenantId)
      .executeTakeFirstOrThrow()
    return row.code
  })
const draftsIn = (town: Town) => town.work((tx) => tx.selectFrom('draft').select('draft.owner').execute())

before(async () => {
  here = await newTown()
  elsewhere = await newTown()
})

test('somebody without an account types into a form of the municipality in the address, and nowhere else', async () => {
  const code = await codeOf(here)
  const answer = await here.visitor().post(urls.place.drafts.keep({ code, kind: 'seeking' }), { hope: '話を聞いて' })
  assert.equal(answer.status, 200)
  const drafts = await draftsIn(here)
  assert.equal(drafts.length, 1)
  assert.match(drafts[0]?.owner ?? '', /^visitor:/)
  assert.deepEqual(await draftsIn(elsewhere), [])
})

test('whoever is signed in elsewhere is a visitor here', async () => {
  const { browser } = await elsewhere.inhabitant(['officer'])
  await browser.post(urls.place.drafts.keep({ code: await codeOf(here), kind: 'seeking' }), { hope: '隣から' })
  assert.ok((await draftsIn(here)).every(({ owner }) => owner.startsWith('visitor:')))
  assert.deepEqual(await draftsIn(elsewhere), [])
})

test('a code that no municipality has leads nowhere', async () => {
  const visitor = here.visitor()
  assert.equal((await visitor.post(urls.place.drafts.keep({ code: '000000', kind: 'seeking' }), {})).status, 404)
  assert.equal((await visitor.post(urls.place.drafts.keep({ code: 'system', kind: 'seeking' }), {})).status, 404)
})

test('the very first page of a visitor can be sent: its form belongs to the cookie it came with', async () => {
  const code = await codeOf(here)
  const visitor = here.visitor()
  await visitor.get(urls.place.courses({ code }))
  const answer = await visitor.post(urls.place.drafts.keep({ code, kind: 'seeking' }), { hope: '最初のページから' })
  assert.equal(answer.status, 200)
})
