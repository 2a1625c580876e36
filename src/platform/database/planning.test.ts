import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDb } from '#test/database.ts'
import { planning } from './planning.ts'

test('statements of the application are planned once, and follow their keys', async () => {
  const db = await testDb()
  for (const [name, value] of Object.entries(planning)) {
    const { rows } = await db.withoutTenant((tx) =>
      sql<{ now: string }>`select current_setting(${name}) as now`.execute(tx),
    )
    assert.deepEqual([name, rows[0]?.now], [name, value])
  }
})
