import assert from 'node:assert/strict'
import { before, beforeEach, describe, test } from 'node:test'
import { registerPerson } from '#people/index.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { correctCompletion, listCompletions, recordCompletion } from './index.ts'

describe('completions', () => {
  let town: Town
  let coordinator: Inhabitant
  let personId: string

  before(async () => {
    town = await newTown()
    coordinator = await town.inhabitant(['coordinator'], { name: '青木' })
  })

  beforeEach(async () => {
    personId = await town.work((tx, moment) =>
      registerPerson(
        tx,
        moment,
        { name: '森 つばさ', kana: '', penName: '', email: null, phone: null, address: '', preferredChannel: null },
        'paper',
      ),
    )
  })

  const address = () => urls.people.completions({ id: personId })
  const held = () => town.work((tx, moment) => listCompletions(tx, moment, [personId]))
  const basic = {
    courseKind: 'basic',
    completedOn: '令和8年6月20日',
    hours: '１２',
    organiser: '区の委託先',
    channel: 'paper',
  }

  test('a coordinator records a completion as the certificate writes it, with era, full-width digits and the channel', async () => {
    const shown = await coordinator.browser.postAndFollow(address(), basic)
    assert.match(shown.text, /保存しました/)
    assert.match(shown.text, /令和8年6月20日/)
    const [completion] = await held()
    assert.equal(completion?.completedOn, '2026-06-20')
    assert.equal(completion?.hours, 12)
    const row = await town.work((tx, { tenantId }) =>
      tx
        .selectFrom('completion')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('person_id', '=', personId)
        .executeTakeFirstOrThrow(),
    )
    assert.equal(row.channel, 'paper')
    assert.equal(row.typed_by, coordinator.accountId)
  })

  test('unknown hours stay unknown, and are not zero', async () => {
    const shown = await coordinator.browser.postAndFollow(address(), { ...basic, hours: '' })
    assert.equal((await held())[0]?.hours, null)
    assert.match(shown.text, /不明/)
    assert.doesNotMatch(shown.text, /0時間/)
  })

  test('the same course on the same day is one completion, however often it is told', async () => {
    await coordinator.browser.post(address(), basic)
    const again = await coordinator.browser.post(address(), { ...basic, organiser: '別の書き方' })
    assert.equal(again.status, 422)
    assert.match(again.text, /すでに記録されています/)
    assert.equal((await held()).length, 1)
    const details = {
      courseKind: 'basic',
      courseName: '',
      completedOn: '2026-06-20',
      hours: null,
      organiser: '',
    } as const
    const told = await town.work((tx, moment) => recordCompletion(tx, moment, personId, details, 'import'))
    assert.deepEqual(told, { recorded: false, because: 'already-there', id: (await held())[0]?.id })
  })

  test('a day that the calendar lacks comes back with a reason and records nothing', async () => {
    const answer = await coordinator.browser.post(address(), { ...basic, completedOn: '2026-02-30' })
    assert.equal(answer.status, 422)
    assert.match(answer.text, /「修了した日」は、暦にある日付を入力してください/)
    assert.deepEqual(await held(), [])
  })

  test('a wrong day is put right in its place', async () => {
    await coordinator.browser.post(address(), basic)
    const id = (await held())[0]?.id ?? ''
    const form = await coordinator.browser.get(urls.people.completions({ id: personId }, { correct: id }))
    assert.match(form.text, /value="2026-06-20"/)
    await coordinator.browser.post(urls.people.completions({ id: personId }, { correct: id }), {
      ...basic,
      completedOn: '2026-06-21',
    })
    assert.deepEqual(
      (await held()).map((completion) => [completion.id, completion.completedOn]),
      [[id, '2026-06-21']],
    )
  })

  test('a correction never makes two completions of one', async () => {
    await coordinator.browser.post(address(), basic)
    await coordinator.browser.post(address(), { ...basic, courseKind: 'specialist' })
    const specialist = (await held()).find(({ courseKind }) => courseKind === 'specialist')
    const details = {
      courseKind: 'basic',
      courseName: '',
      completedOn: '2026-06-20',
      hours: null,
      organiser: '',
    } as const
    const outcome = await town.work((tx, moment) =>
      correctCompletion(tx, moment, specialist?.id ?? '', details, 'online'),
    )
    assert.deepEqual(outcome, { corrected: false, because: 'already-there' })
    assert.equal((await held()).length, 2)
  })

  test('the completion of another person is not corrected from this page', async () => {
    await coordinator.browser.post(address(), basic)
    const id = (await held())[0]?.id ?? ''
    const other = await town.work((tx, { tenantId }) =>
      tx
        .insertInto('person')
        .values({ tenant_id: tenantId, name: '別の人', channel: 'online' })
        .returning('person.id')
        .executeTakeFirstOrThrow(),
    )
    const address2 = urls.people.completions({ id: other.id }, { correct: id })
    assert.equal((await coordinator.browser.post(address2, { ...basic, completedOn: '2026-01-01' })).status, 404)
    assert.equal((await held())[0]?.completedOn, '2026-06-20')
  })

  test('looking at the page is a look, and other roles and municipalities look in vain', async () => {
    await coordinator.browser.get(address())
    const looks = await town.work((tx, { tenantId }) =>
      tx
        .selectFrom('look')
        .select('look.page')
        .where('tenant_id', '=', tenantId)
        .where('person_id', '=', personId)
        .execute(),
    )
    assert.deepEqual(looks, [{ page: 'completions' }])
    for (const role of ['supporter', 'host', 'officer', 'follow_up_staff'] as const)
      assert.equal((await (await town.inhabitant([role])).browser.post(address(), basic)).status, 403, role)
    const elsewhere = await (await newTown()).inhabitant(['coordinator'])
    assert.equal((await elsewhere.browser.get(address())).status, 404)
    assert.equal((await elsewhere.browser.post(address(), basic)).status, 404)
    assert.deepEqual(await held(), [])
  })
})
