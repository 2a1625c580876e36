import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newTown, type Town } from '#test/town.ts'
import { findDoubles, findPerson, listDoubles, type PersonDetails, registerPerson } from './index.ts'

let town: Town
let hanako: string
const hana: PersonDetails = {
  name: '𠮷田 花子',
  kana: 'よしだ はなこ',
  penName: '',
  email: 'hana@example.jp',
  phone: '090-1234-5678',
  address: '',
  preferredChannel: 'phone',
}

before(async () => {
  town = await newTown()
  hanako = await town.work((tx, moment) => registerPerson(tx, moment, hana, 'paper'))
})

const found = (traits: Parameters<typeof findDoubles>[2]) =>
  town.work(async (tx, moment) => (await findDoubles(tx, moment, traits)).map((double) => double.because))

test('the same address or number is noticed in any spelling', async () => {
  assert.deepEqual(await found({ name: '別人', email: 'ＨＡＮＡ@example.jp' }), [['email']])
  assert.deepEqual(await found({ name: '別人', phone: '０９０１２３４５６７８' }), [['phone']])
})

test('the same name is noticed with other spaces, widths and kana', async () => {
  assert.deepEqual(await found({ name: '𠮷田　花子' }), [['name']])
  assert.deepEqual(await found({ name: '吉田花子', kana: 'ヨシダ　ハナコ' }), [['kana']])
  assert.deepEqual(await found({ ...hana }), [['email', 'phone', 'name', 'kana']])
})

test('people with nothing in common are not taken for one another', async () => {
  assert.deepEqual(await found({ name: '佐藤 次郎', kana: 'さとう じろう', email: 'j@example.jp', phone: '' }), [])
  assert.deepEqual(await found({ name: '佐藤 次郎' }), [])
})

test('many at once are answered one by one, in their order', async () => {
  const answers = await town.work((tx, moment) =>
    listDoubles(tx, moment, [{ name: '誰か' }, { name: '別人', phone: '090-1234-5678' }]),
  )
  assert.deepEqual(
    answers.map((doubles) => doubles.map(({ id }) => id)),
    [[], [hanako]],
  )
})

test('somebody being corrected is not their own double', async () => {
  assert.deepEqual(await town.work((tx, moment) => findDoubles(tx, moment, hana, hanako)), [])
})

test('another municipality has no doubles of ours and finds nobody', async () => {
  const elsewhere = await newTown()
  assert.deepEqual(await elsewhere.work((tx, moment) => findDoubles(tx, moment, hana)), [])
  assert.equal(await elsewhere.work((tx, moment) => findPerson(tx, moment, hanako)), null)
})

test('a name keeps the very characters its bearer uses, and contact is encrypted where it lies', async () => {
  const kept = await town.work(async (tx, moment) => ({
    person: await findPerson(tx, moment, hanako),
    row: await tx
      .selectFrom('person')
      .selectAll()
      .where('tenant_id', '=', moment.tenantId)
      .where('id', '=', hanako)
      .executeTakeFirstOrThrow(),
  }))
  assert.equal(kept.person?.name, '𠮷田 花子')
  assert.equal(kept.person?.contact.phone, '090-1234-5678')
  assert.equal(kept.person?.channel, 'paper')
  assert.doesNotMatch(JSON.stringify(kept.row), /hana@example|1234-5678/)
})
