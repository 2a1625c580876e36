import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { newContract } from '#test/contract.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { host, request, type Supporter, supporter } from '../../../fixtures/cast.ts'
import { openedSchedule } from '../../fixtures/planned.ts'
import { proposed } from '../../fixtures/proposals.ts'

describe('two proposals beside each other', () => {
  let town: Town
  let coordinator: Inhabitant
  let aoki: Supporter
  let id: string
  let alone: string

  before(async () => {
    town = await newTown()
    coordinator = await town.inhabitant(['coordinator'])
    const { accountId: staffId } = await town.inhabitant(['follow_up_staff'], { name: '寄添 さくら' })
    aoki = await supporter(town, { name: '青木 ひかる' })
    const sato = await supporter(town, { name: '佐藤 つばさ' })
    const asked = async (name: string) =>
      request(town, { organisationId: await host(town, name), slots: [{ inDays: 8 }, { inDays: 9 }] })
    const people = await asked('人の違う病院')
    const date = await asked('日の違う学校')
    const company = await asked('職員の違う会社')
    const same = await asked('同じ施設')
    const dropped = await asked('なくなる会')
    const added = await asked('ふえる会')
    alone = await openedSchedule(town, coordinator)
    await proposed(town, alone, [])
    id = await openedSchedule(town, coordinator)
    const kept = [{ asked: same, people: [aoki] }]
    await proposed(town, id, [{ asked: added, people: [sato] }])
    await proposed(
      town,
      id,
      [
        ...kept,
        { asked: people, people: [aoki] },
        { asked: date, people: [aoki] },
        { asked: company, people: [aoki] },
        { asked: dropped, people: [aoki] },
      ],
      { figures: { firstChances: 3, covered: 4 } },
    )
    await proposed(town, id, [
      ...kept,
      { asked: people, people: [sato] },
      { asked: date, people: [aoki], slot: 1 },
      { asked: company, people: [aoki], staffId },
      { asked: added, people: [aoki] },
    ])
  })

  const compare = async (query: Record<string, string> = {}, browser = coordinator.browser) =>
    (await browser.get(urls.schedules.compare({ id }, query))).text
  const rowOf = (text: string, name: string) =>
    new RegExp(`<tr[^>]*>(?:(?!</tr>)[\\s\\S])*${name}(?:(?!</tr>)[\\s\\S])*</tr>`).exec(text)?.[0] ?? ''

  test('the two newest stand beside each other, first as a whole', async () => {
    const text = await compare()
    assert.match(rowOf(text, '応えられる依頼'), /5件のうち4件[\s\S]*5件のうち5件/)
    assert.match(rowOf(text, '初めての機会'), /3人[\s\S]*1人/)
    assert.match(text, /<option value="2" selected[\s\S]*<option value="3" selected/)
  })

  test('then the requests that differ, each with its date and people in both and the difference in words', async () => {
    const text = await compare()
    assert.match(text, /5件の依頼が違います。ほかの1件は同じです/)
    assert.match(rowOf(text, '人の違う病院'), /行く人が違う[\s\S]*青木 ひかる[\s\S]*佐藤 つばさ/)
    assert.doesNotMatch(rowOf(text, '人の違う病院'), /日時が違う/)
    assert.match(rowOf(text, '日の違う学校'), /日時が違う/)
    assert.match(rowOf(text, '職員の違う会社'), /フォロースタッフが違う[\s\S]*付き添いなし[\s\S]*寄添 さくら/)
    assert.match(rowOf(text, 'なくなる会'), /案2だけ[\s\S]*あいたまま/)
    assert.match(rowOf(text, 'ふえる会'), /案3だけ[\s\S]*あいたまま/)
    assert.equal(rowOf(text, '同じ施設'), '')
  })

  test('others are chosen by number, also the newer one on the left', async () => {
    const text = await compare({ a: '3', b: '1' })
    assert.match(rowOf(text, 'ふえる会'), /行く人が違う[\s\S]*青木 ひかる[\s\S]*佐藤 つばさ/)
    assert.match(rowOf(text, '同じ施設'), /案3だけ/)
    assert.match(await compare({ a: '2', b: '2' }), /二つの案に違いはありません/)
    assert.match(await compare({ a: '99', b: 'x' }), /案3だけ/)
  })

  test('one proposal has nothing to be compared with', async () => {
    assert.match((await coordinator.browser.get(urls.schedules.compare({ id: alone }))).text, /まだ一つだけ/)
  })

  test('people of other contracts have no name here, and nobody else opens it', async () => {
    const { browser } = await town.inhabitant(['coordinator'], { contractId: await newContract(town, '北') })
    const text = await compare({}, browser)
    assert.match(text, /ほかの委託先の人/)
    assert.doesNotMatch(text, /青木|佐藤/)
    assert.equal((await aoki.browser.get(urls.schedules.compare({ id }))).status, 403)
    const elsewhere = await (await newTown()).inhabitant(['coordinator'])
    assert.equal((await elsewhere.browser.get(urls.schedules.compare({ id }))).status, 404)
  })
})
