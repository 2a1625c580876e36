import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { freshDb } from '#test/database.ts'
import { testTell } from '#test/moment.ts'
import { openAccount } from '../accounts/open-account.ts'
import { keysFrom, newKeyFile } from '../auth/keys.ts'
import { toTokyo } from '../calendar.ts'
import { minutesAfter } from '../clock.ts'
import type { Db } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import { lastLetter } from './last-letter.ts'
import { claimMail, leaseMinutes } from './outbox.ts'
import { deliverDue, type Letter, type PostOffice } from './postman.ts'
import { queueMail } from './queue.ts'

const keys = keysFrom(newKeyFile())
let db: Db
let now = '2026-11-22T01:00:00.000Z'
let tenantId: string
let accountId: string
let sent: Letter[] = []
let notes: Parameters<PostOffice['note']>[0][] = []

before(async () => {
  db = await freshDb()
  const tenant = await db.withoutTenant((tx) =>
    tx
      .insertInto('tenant')
      .values({ code: '131121', kind: 'municipality', name_ja: '試験区' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  tenantId = tenant.id
  const opened = await db.asTenant(tenantId, (tx) =>
    openAccount(tx, moment(), { name: '人', email: 'hito@example.jp', roles: [{ role: 'supporter' }] }),
  )
  accountId = opened.opened ?? ''
})

const moment = (): Moment => ({ now, today: toTokyo(now).day, tenantId, actorId: null, keys, tell: testTell })

const office = (send: PostOffice['send'] = async (letter) => void sent.push(letter)): PostOffice => {
  sent = []
  notes = []
  return { db, keys, clock: () => now, site: 'https://tomoni.example', send, note: (about) => void notes.push(about) }
}

const queue = (body = '本文', kind = 'test', subject = '件名') =>
  db.asTenant(tenantId, (tx) => queueMail(tx, moment(), accountId, kind, () => ({ subject, body })))

const newest = () =>
  db.asTenant(tenantId, (tx) =>
    tx
      .selectFrom('mail')
      .selectAll()
      .where('mail.tenant_id', '=', tenantId)
      .orderBy('mail.queued_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  )

const later = (minutes: number) => {
  now = minutesAfter(now, minutes)
}

const failing = (fault: object) => async () => {
  throw Object.assign(new Error('550 hito@example.jp is not here'), fault)
}

describe('the postman', () => {
  test('sends what is due, once, and marks it sent', async () => {
    await queue('一行目\n/me/offers/1\n/ は記号')
    assert.equal(await deliverDue(office()), 1)
    assert.equal(sent[0]?.to, 'hito@example.jp')
    assert.equal(sent[0]?.body, '一行目\nhttps://tomoni.example/me/offers/1\n/ は記号')
    assert.equal((await newest()).sent_at, now)
    assert.equal(await deliverDue(office()), 0)
  })

  test('keeps nothing of the letter that says a record is erased: neither when it went out nor when it could not', async () => {
    later(1)
    for (const send of [undefined, failing({ code: 'EENVELOPE', responseCode: 550 })]) {
      await queue('記録を消しました', lastLetter)
      assert.equal(await deliverDue(office(send)), 1)
      assert.notEqual((await newest()).kind, lastLetter)
    }
  })

  test('leaves furigana markup at home, in the subject too', async () => {
    later(1)
    await queue('{明日|あした}の{予定|よてい}', 'test', '{確認|かくにん}')
    await deliverDue(office())
    assert.equal(sent[0]?.body, '明日の予定')
    assert.equal(sent[0]?.subject, '確認')
  })

  test('that falls between claiming and sending leaves the mail for the next, with the same message number', async () => {
    later(1)
    await queue()
    const { id } = await newest()
    await db.asKeeper((tx) => claimMail(tx, now))
    assert.equal(await deliverDue(office()), 0)
    later(leaseMinutes - 0.1)
    assert.equal(await deliverDue(office()), 0)
    later(0.1)
    assert.equal(await deliverDue(office()), 1)
    assert.equal(sent[0]?.messageId, `<${id}@tomoni.example>`)
  })

  test('and a colleague at the same moment never take the same mail', async () => {
    later(1)
    for (let n = 0; n < 12; n++) await queue(`手紙${n}`)
    const hall = office()
    await Promise.all([deliverDue(hall), deliverDue(hall)])
    await deliverDue(hall)
    assert.deepEqual(sent.map((letter) => letter.body).sort(), Array.from({ length: 12 }, (_, n) => `手紙${n}`).sort())
  })

  test('tries again after growing pauses, and keeps codes but no address beside a fault', async () => {
    later(1)
    await queue()
    await deliverDue(office(failing({ code: 'ECONNECTION', responseCode: 421 })))
    const after = await newest()
    assert.equal(after.last_fault, 'ECONNECTION 421')
    assert.equal(after.due_at, minutesAfter(now, 1))
    assert.doesNotMatch(JSON.stringify(notes), /example\.jp/)
    later(1)
    await deliverDue(office(failing({ code: 'ECONNECTION' })))
    assert.equal((await newest()).due_at, minutesAfter(now, 5))
    later(5)
    assert.equal(await deliverDue(office()), 1)
    const { sent_at, last_fault } = await newest()
    assert.deepEqual([sent_at, last_fault], [now, null])
  })

  test('gives up after the ninth attempt, about two days later', async () => {
    later(1)
    await queue()
    const began = now
    let attempts = 0
    for (; (await newest()).given_up_at === null && attempts < 20; attempts++) {
      now = (await newest()).due_at
      await deliverDue(office(failing({ code: 'ETIMEDOUT' })))
    }
    assert.equal(attempts, 9)
    assert.equal(notes[0]?.givenUp, true)
    const days = (Date.parse(now) - Date.parse(began)) / 86_400_000
    assert.ok(days > 1.5 && days < 3, `${days} days`)
    later(10_000)
    assert.equal(await deliverDue(office()), 0)
  })

  test('gives up at once where the address is refused for good, but not where our own sign-in is refused', async () => {
    later(1)
    await queue()
    await deliverDue(office(failing({ code: 'EENVELOPE', responseCode: 550 })))
    assert.equal((await newest()).given_up_at, now)
    later(1)
    await queue()
    await deliverDue(office(failing({ code: 'EAUTH', responseCode: 535 })))
    assert.equal((await newest()).given_up_at, null)
    later(1)
    await deliverDue(office())
  })

  test('sends no link for signing in that has run out while the mail waited', async () => {
    later(1)
    await queue('/sign-in/with/x', 'sign-in-link')
    later(31)
    await deliverDue(office())
    assert.equal(sent.length, 0)
    assert.equal((await newest()).last_fault, 'too late')
  })
})

test('an account without an address gets no mail, and the verb is told so', async () => {
  const silent = await db.asTenant(tenantId, (tx) =>
    openAccount(tx, moment(), { name: '紙の人', email: null, roles: [] }),
  )
  const queued = await db.asTenant(tenantId, (tx) =>
    queueMail(tx, moment(), silent.opened ?? '', 'test', () => ({ subject: 'x', body: 'y' })),
  )
  assert.equal(queued, false)
})
