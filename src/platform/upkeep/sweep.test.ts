import assert from 'node:assert/strict'
import { test } from 'node:test'
import { minutesAfter } from '#platform/clock.ts'
import { testClock } from '#test/clock.ts'
import { newTown } from '#test/town.ts'
import { lastLetter } from '../mail/last-letter.ts'
import { sweep } from './sweep.ts'

test('what has done its work goes, what is still needed stays', async () => {
  const town = await newTown()
  const now = testClock()
  const tenant_id = town.tenantId
  const day = 24 * 60
  await town.work(async (tx, { keys }) => {
    const draft = { tenant_id, owner: 'x', kind: 'k', content_sealed: keys.seal(tenant_id, '{}') }
    await tx
      .insertInto('draft')
      .values([
        { ...draft, expires_at: minutesAfter(now, -1) },
        { ...draft, expires_at: minutesAfter(now, 1) },
      ])
      .execute()
    const key = { tenant_id, owner: 'x', location: '/' }
    await tx
      .insertInto('once_key')
      .values([
        { ...key, key: 'old', used_at: minutesAfter(now, -8 * day) },
        { ...key, key: 'new', used_at: minutesAfter(now, -6 * day) },
      ])
      .execute()
    const mail = { tenant_id, to_sealed: 'x', kind: 'k', language: 'ja', subject: 's', body_sealed: 'x' }
    await tx
      .insertInto('mail')
      .values([
        { ...mail, sent_at: minutesAfter(now, -31 * day) },
        { ...mail, subject: 'waiting', queued_at: now },
        { ...mail, subject: 'given up', given_up_at: now, queued_at: minutesAfter(now, -89 * day) },
        { ...mail, given_up_at: now, queued_at: minutesAfter(now, -91 * day) },
        { ...mail, kind: lastLetter, queued_at: minutesAfter(now, -31 * day) },
      ])
      .execute()
  })
  await sweep(town.app.site.db, now)
  const left = await town.work(async (tx) => ({
    drafts: (await tx.selectFrom('draft').select('draft.id').execute()).length,
    keys: (await tx.selectFrom('once_key').select('once_key.key').execute()).map(({ key }) => key),
    mail: (await tx.selectFrom('mail').select('mail.subject').execute()).map(({ subject }) => subject).sort(),
  }))
  assert.deepEqual(left, { drafts: 1, keys: ['new'], mail: ['given up', 'waiting'] })
})
