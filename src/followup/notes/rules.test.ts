import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mayRead, mayRelease, mayWithdraw, type NoteFacts, notebooks, type Reader } from './rules.ts'

const note = (more: Partial<NoteFacts>): NoteFacts => ({
  notebook: 'activity',
  personId: 'sakura',
  visitId: 'visit',
  authorAccountId: 'author',
  readerAccountId: null,
  releasedTo: [],
  hostReads: false,
  withdrawnAt: null,
  ...more,
})
const reader = (more: Partial<Reader>): Reader => ({
  accountId: 'somebody',
  personId: null,
  roles: [],
  visitsAlong: [],
  visitsOwn: [],
  visitsHosted: [],
  peopleInScope: [],
  visitsInScope: [],
  ...more,
})

const sakura = reader({ accountId: 'sakura-account', personId: 'sakura', roles: ['supporter'], visitsOwn: ['visit'] })
const fellow = reader({ accountId: 'fellow', personId: 'fellow', roles: ['supporter'], visitsOwn: ['visit'] })
const stranger = reader({ accountId: 'stranger', personId: 'stranger', roles: ['supporter'] })
const mori = reader({ accountId: 'mori', roles: ['follow_up_staff'], visitsAlong: ['visit'] })
const newcomer = reader({ accountId: 'newcomer', roles: ['follow_up_staff'], visitsAlong: ['later-visit'] })
const coordinator = reader({
  accountId: 'aoki',
  roles: ['coordinator'],
  peopleInScope: ['sakura'],
  visitsInScope: ['visit'],
})
const otherContract = reader({
  accountId: 'kita',
  roles: ['coordinator'],
  peopleInScope: ['kato'],
  visitsInScope: ['other-visit'],
})
const host = reader({ accountId: 'host', roles: ['host'], visitsHosted: ['visit'] })
const otherHost = reader({ accountId: 'other-host', roles: ['host'], visitsHosted: ['other-visit'] })
const officer = reader({ accountId: 'officer', roles: ['officer'], peopleInScope: ['sakura'] })
const administrator = reader({ accountId: 'administrator', roles: ['administrator', 'operator', 'observer'] })

const everybody = {
  sakura,
  fellow,
  stranger,
  mori,
  newcomer,
  coordinator,
  otherContract,
  host,
  otherHost,
  officer,
  administrator,
}
const readersOf = (given: NoteFacts) =>
  Object.entries(everybody)
    .filter(([, each]) => mayRead(given, each))
    .map(([name]) => name)

describe('the activity record', () => {
  test('is read by those who were there and by the coordinators of their contracts, not by the host', () => {
    const record = note({ personId: null })
    assert.deepEqual(readersOf(record), ['sakura', 'fellow', 'mori', 'coordinator'])
  })
  test('is read by the host of that visit where it was agreed to share it, and by no other host', () => {
    const shared = readersOf(note({ personId: null, hostReads: true }))
    assert.ok(shared.includes('host'))
    assert.ok(!shared.includes('otherHost'))
  })
})

describe('a note about feelings', () => {
  test('kept to oneself is read by oneself only', () => {
    assert.deepEqual(readersOf(note({ notebook: 'feelings' })), ['sakura'])
  })
  test('is read by the follow-up staff the person chose', () => {
    assert.deepEqual(readersOf(note({ notebook: 'feelings', readerAccountId: 'mori' })), ['sakura', 'mori'])
  })
  test('is not inherited by new follow-up staff, not even of the same visit', () => {
    const old = note({ notebook: 'feelings', readerAccountId: 'mori' })
    assert.equal(mayRead(old, { ...newcomer, visitsAlong: ['visit'] }), false)
  })
  test('is read by new follow-up staff once the person opens it to them', () => {
    const released = note({ notebook: 'feelings', readerAccountId: 'mori', releasedTo: ['newcomer'] })
    assert.deepEqual(readersOf(released), ['sakura', 'mori', 'newcomer'])
  })
  test('closes for staff who are staff no more', () => {
    const given = note({ notebook: 'feelings', readerAccountId: 'mori' })
    assert.equal(mayRead(given, { ...mori, roles: [] }), false)
  })
  test('is never shared with a host, whatever the row says', () => {
    assert.equal(mayRead(note({ notebook: 'feelings', hostReads: true }), host), false)
  })
})

describe('supervision', () => {
  test('stays between the person and the supervisor', () => {
    assert.deepEqual(readersOf(note({ notebook: 'supervision', readerAccountId: 'mori' })), ['sakura', 'mori'])
  })
  test('cannot be opened to anybody else', () => {
    const given = note({ notebook: 'supervision', readerAccountId: 'mori', releasedTo: ['newcomer'] })
    assert.deepEqual(readersOf(given), ['sakura', 'mori'])
    assert.equal(mayRelease(given, sakura), false)
  })
})

describe('the coordinator’s notebook', () => {
  test('is read by coordinators of the person’s contract and by the person', () => {
    assert.deepEqual(readersOf(note({ notebook: 'coordination' })), ['sakura', 'coordinator'])
  })
  test('is closed to follow-up staff, even where one of them was named', () => {
    assert.equal(mayRead(note({ notebook: 'coordination', readerAccountId: 'mori' }), mori), false)
  })
})

test('an officer, an administrator and the operator read none of the four', () => {
  for (const notebook of notebooks) {
    const given = note({
      notebook,
      readerAccountId: 'officer',
      releasedTo: ['officer', 'administrator'],
      hostReads: true,
    })
    assert.equal(mayRead(given, { ...officer, visitsAlong: ['visit'], visitsHosted: ['visit'] }), false, notebook)
    assert.equal(mayRead({ ...given, readerAccountId: 'administrator' }, administrator), false, notebook)
  }
})

test('what was withdrawn is read by nobody', () => {
  for (const notebook of notebooks)
    assert.deepEqual(
      readersOf(note({ notebook, readerAccountId: 'mori', withdrawnAt: '2026-11-21T00:00:00.000Z' })),
      [],
    )
})

test('one withdraws one’s own words; the person also what staff wrote down of their feelings', () => {
  assert.equal(mayWithdraw(note({ authorAccountId: 'mori' }), mori), true)
  assert.equal(mayWithdraw(note({ authorAccountId: 'mori' }), sakura), false)
  assert.equal(mayWithdraw(note({ notebook: 'feelings', authorAccountId: 'mori' }), sakura), true)
  assert.equal(mayWithdraw(note({ notebook: 'coordination', authorAccountId: 'aoki' }), sakura), false)
  assert.equal(mayWithdraw(note({ notebook: 'feelings', authorAccountId: 'sakura-account' }), mori), false)
})

test('nothing is withdrawn twice, and nothing withdrawn is opened to anybody', () => {
  const withdrawn = note({
    notebook: 'feelings',
    authorAccountId: 'sakura-account',
    withdrawnAt: '2026-11-21T00:00:00Z',
  })
  assert.equal(mayWithdraw(withdrawn, sakura), false)
  assert.equal(mayRelease(withdrawn, sakura), false)
})

test('only the person opens a note about feelings', () => {
  const given = note({ notebook: 'feelings', authorAccountId: 'mori', readerAccountId: 'mori' })
  assert.equal(mayRelease(given, sakura), true)
  assert.equal(mayRelease(given, fellow), false)
  assert.equal(mayRelease(given, mori), false)
})
