import assert from 'node:assert/strict'
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { freshDb } from '#test/database.ts'
import { testTell } from '#test/moment.ts'
import { openAccount } from './accounts/open-account.ts'
import { loadKeyFile } from './auth/key-file.ts'
import { type Keys, keysFrom } from './auth/keys.ts'
import type { Db } from './database/db.ts'
import type { Moment } from './desk.ts'
import { queueMail } from './mail/queue.ts'
import { forgetOldKeys, rotateKeys } from './secret-rotation.ts'

const keyFile = join(mkdtempSync(join(tmpdir(), 'rotation-')), 'secret.key')
const now = '2026-11-22T01:00:00.000Z'
let db: Db
let tenants: string[]

const keys = () => keysFrom(loadKeyFile(keyFile))
const momentIn = (tenantId: string, at: Keys): Moment => ({
  now,
  today: '2026-11-22',
  tenantId,
  actorId: null,
  keys: at,
  tell: testTell,
})

before(async () => {
  db = await freshDb()
  tenants = []
  for (const code of ['131121', '462012']) {
    const { id } = await db.withoutTenant((tx) =>
      tx
        .insertInto('tenant')
        .values({ code, kind: 'municipality', name_ja: code })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    tenants.push(id)
    for (let n = 0; n < 7; n++) await write(id, `${code}-${n}@example.jp`, keys())
  }
})

async function write(tenantId: string, email: string, at: Keys) {
  await db.asTenant(tenantId, async (tx) => {
    const moment = momentIn(tenantId, at)
    const { opened } = await openAccount(tx, moment, { name: '人', email, roles: [] })
    await queueMail(tx, moment, opened ?? '', 'test', () => ({ subject: '件名', body: `本文 ${email}` }))
  })
}

/** Every sealed text of account and mail, opened. */
async function everything(at: Keys) {
  const opened: string[] = []
  for (const tenantId of tenants) {
    const rows = await db.asTenant(tenantId, (tx) =>
      tx
        .selectFrom('mail')
        .innerJoin('account', (join) =>
          join.onRef('account.tenant_id', '=', 'mail.tenant_id').onRef('account.id', '=', 'mail.account_id'),
        )
        .select(['account.email_sealed', 'mail.to_sealed', 'mail.body_sealed'])
        .where('mail.tenant_id', '=', tenantId)
        .execute(),
    )
    for (const row of rows) for (const text of Object.values(row)) if (text) opened.push(at.open(tenantId, text))
  }
  return opened.sort()
}

const sealedWith = async () => {
  const { rows } = await db.asKeeper((tx) =>
    sql<{ key: string }>`select distinct split_part(body_sealed, '.', 2) as key from mail order by 1`.execute(tx),
  )
  return rows.map(({ key }) => key)
}

test('everything of every municipality is sealed with a new key and says what it said', async () => {
  const texts = await everything(keys())
  assert.equal(texts.length, 2 * 7 * 3)
  const done = await rotateKeys(db, keyFile, { rowsAtOnce: 3 })
  assert.deepEqual(done, { key: 'k2', resumed: false, resealed: texts.length })
  assert.deepEqual(await sealedWith(), ['k2'])
  assert.deepEqual(await everything(keys()), texts)
  assert.equal(statSync(keyFile).mode & 0o777, 0o600)
})

test('broken off in the middle, everything can still be read, and the next call goes on with the same key', async () => {
  const texts = await everything(keys())
  await assert.rejects(
    rotateKeys(db, keyFile, {
      rowsAtOnce: 2,
      note: (resealed) => {
        if (resealed > 10) throw new Error('the power failed')
      },
    }),
    /the power failed/,
  )
  assert.deepEqual(await everything(keys()), texts)
  const done = await rotateKeys(db, keyFile)
  assert.equal(done.key, 'k3')
  assert.equal(done.resumed, true)
  assert.ok(done.resealed > 0 && done.resealed < texts.length)
  assert.deepEqual(await everything(keys()), texts)
})

test('a program that was running meanwhile opens what the new key sealed, and seals with it from then on', async () => {
  const running = keysFrom(loadKeyFile(keyFile), () => loadKeyFile(keyFile))
  const { key } = await rotateKeys(db, keyFile)
  await everything(running)
  assert.equal(running.seal('x', 'y').split('.')[1], key)
})

test('old keys are not forgotten while a row needs one, and then they are', async () => {
  const old = keys()
  const { key } = await rotateKeys(db, keyFile)
  await write(tenants[0] ?? '', 'late@example.jp', old)
  assert.equal(await forgetOldKeys(db, keyFile), false)
  assert.deepEqual(await rotateKeys(db, keyFile), { key, resumed: true, resealed: 3 })
  assert.equal(await forgetOldKeys(db, keyFile), true)
  assert.deepEqual(Object.keys(loadKeyFile(keyFile).seal), [key])
  assert.equal((await everything(keys())).includes('late@example.jp'), true)
})

test('after forgetting, the next key has a name that was never used', async () => {
  const [last] = Object.keys(loadKeyFile(keyFile).seal)
  const { key } = await rotateKeys(db, keyFile)
  assert.equal(Number(key.slice(1)), Number(last?.slice(1)) + 1)
})

test('a sealed text opens for its own municipality only, and not after one letter was changed', () => {
  const sealed = keys().seal('town-a', '秘密')
  assert.equal(keys().open('town-a', sealed), '秘密')
  assert.throws(() => keys().open('town-b', sealed))
  const [version, id, iv, tag, body = ''] = sealed.split('.')
  const flipped = `${body[0] === 'A' ? 'B' : 'A'}${body.slice(1)}`
  assert.throws(() => keys().open('town-a', [version, id, iv, tag, flipped].join('.')))
  assert.throws(() => keys().open('town-a', [version, id, iv, (tag ?? '').slice(0, 6), body].join('.')))
})
