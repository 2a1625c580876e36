import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newTown } from '#test/town.ts'
import { inEveryMunicipality } from './in-every-municipality.ts'

test('a municipality in which something fails keeps no other waiting, is tried once more, and stands in the log without a word', async () => {
  const towns = [await newTown(), await newTown(), await newTown()] as const
  const [, failing, once] = towns
  const lines: string[] = []
  const log = { error: (line: unknown) => void lines.push(JSON.stringify(line)) }
  const reached: string[] = []
  let tries = 0
  const failed = await inEveryMunicipality(failing.app.site, log as never, 'news', async (_tx, { tenantId }) => {
    if (!towns.some((town) => town.tenantId === tenantId)) return
    if (tenantId === failing.tenantId) throw new Error('words of 秘密')
    if (tenantId === once.tenantId && tries++ === 0) throw new Error('for a moment')
    reached.push(tenantId)
  })
  assert.equal(failed, 1)
  assert.deepEqual(reached.sort(), [towns[0].tenantId, once.tenantId].sort())
  const told = lines.map((line) => JSON.parse(line))
  const of = (tenantId: string) => told.filter(({ municipality }) => municipality === tenantId)
  assert.deepEqual(
    of(failing.tenantId).map(({ timer, attempt }) => [timer, attempt]),
    [
      ['news', 1],
      ['news', 2],
    ],
  )
  assert.equal(of(once.tenantId).length, 1)
  assert.ok(!lines.join().includes('秘密'))
})

test('what a municipality did before it failed is undone', async () => {
  const town = await newTown()
  const { tenantId } = town
  await inEveryMunicipality(town.app.site, { error: () => undefined } as never, 'news', async (tx, moment) => {
    if (moment.tenantId !== tenantId) return
    await tx
      .insertInto('draft')
      .values({
        tenant_id: tenantId,
        owner: 'visitor:x',
        kind: 'x',
        subject_id: null,
        content_sealed: '',
        started_at: moment.now,
        saved_at: moment.now,
        expires_at: moment.now,
      })
      .execute()
    throw new Error('afterwards')
  })
  const drafts = await town.work((tx) => tx.selectFrom('draft').selectAll().where('tenant_id', '=', tenantId).execute())
  assert.deepEqual(drafts, [])
})
