import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { newContract } from '#test/contract.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { coordinator, enrol, type Person, person, staff, visit } from '../fixtures/visits.ts'

let town: Town
let north: Inhabitant
let south: Inhabitant
let everywhere: Inhabitant
let southern: string
let sakura: Person
before(async () => {
  town = await newTown()
  north = await coordinator(town, '北の 担当', await newContract(town, '北の契約'))
  southern = await newContract(town, '南の契約')
  south = await coordinator(town, '南の 担当', southern)
  everywhere = await coordinator(town, '全体の 担当')
  sakura = await person(town, '佐倉 みどり')
  await enrol(town, sakura.personId, southern)
})

const page = async ({ browser }: Inhabitant) => (await browser.get(urls.attention())).text
const letters = async ({ accountId }: Inhabitant) => {
  const rows = await town.work((tx) =>
    tx
      .selectFrom('mail')
      .select('mail.id')
      .where('mail.account_id', '=', accountId)
      .where('mail.kind', '=', 'contact-wished')
      .execute(),
  )
  return rows.length
}

describe('a wish for a talk', () => {
  test('reaches the coordinator who looks after the person, and no coordinator of another contract', async () => {
    const alone = await visit(town, { going: [sakura] })
    await sakura.browser.post(urls.mine.visitFeeling({ id: alone.id }), { answer: 'want-to-talk' })
    for (const theirs of [south, everywhere]) assert.match(await page(theirs), /話したいという声/)
    assert.doesNotMatch(await page(north), /話したいという声/)
    assert.deepEqual([await letters(south), await letters(everywhere), await letters(north)], [1, 1, 0])
  })
  test('is not lost where nobody looks after the person’s contract', async () => {
    const lonely = await newTown()
    const asked = await coordinator(lonely, '北の 担当', await newContract(lonely, '北の契約'))
    const ito = await person(lonely)
    await enrol(lonely, ito.personId, await newContract(lonely, '南の契約'))
    const alone = await visit(lonely, { going: [ito] })
    await ito.browser.post(urls.mine.visitFeeling({ id: alone.id }), { answer: 'want-to-talk' })
    const mail = await lonely.work((tx) => tx.selectFrom('mail').select('mail.account_id').execute())
    assert.deepEqual(mail, [{ account_id: asked.accountId }])
  })
})

test('who ended their registration themselves is shown to the coordinators who look after them, until they are back', async () => {
  await sakura.browser.post(urls.mine.ending(), { endsOn: town.today })
  for (const theirs of [south, everywhere]) {
    const text = await page(theirs)
    assert.match(text, /自分で登録を終えた人[\s\S]*理由はたずねずに/)
    assert.match(text, new RegExp(urls.people.show({ id: sakura.personId })))
  }
  assert.doesNotMatch(await page(north), /自分で登録を終えた人/)
  await enrol(town, sakura.personId, southern, town.today)
  assert.doesNotMatch(await page(south), /自分で登録を終えた人/)
})

test('a talk that is overdue is shown to the coordinator who looks after the person', async () => {
  const mori = await staff(town)
  await visit(town, { going: [sakura], along: [mori], inDays: -20, tookPlace: true })
  assert.match(await page(south), /振り返りの話し合いがまだの活動/)
  assert.doesNotMatch(await page(north), /振り返りの話し合いがまだの活動/)
})
