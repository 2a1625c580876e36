import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fiscalYearOf } from '#platform/calendar.ts'
import { newTown, type Town } from '#test/town.ts'
import { nextReference, writeReference } from './reference.ts'

const next = (town: Town, kind: 'request' | 'visit' = 'request') =>
  town.work((tx, moment) => nextReference(tx, moment, kind))

test('a reference carries the fiscal year in its era and a number of at least three digits', () => {
  assert.equal(writeReference('{year}-{number}', 2026, 12), 'R8-012')
  assert.equal(writeReference('{year}-{number}', 2019, 1), 'R1-001')
  assert.equal(writeReference('派遣{year}第{number}号', 2026, 1234), '派遣R8第1234号')
})

test('a format without year or number still never names two things alike', () => {
  assert.equal(writeReference('依頼', 2026, 7), 'R8-007-依頼')
  assert.equal(writeReference('{number}', 2026, 7), 'R8-007')
})

test('numbers run from 001 in each municipality, for requests and visits apart', async () => {
  const town = await newTown()
  const written = (number: number) => writeReference('{year}-{number}', fiscalYearOf(town.today), number)
  assert.deepEqual([await next(town), await next(town)], [written(1), written(2)])
  assert.match(await next(town, 'visit'), /-V001$/)
  assert.equal(await next(await newTown()), written(1))
})

test('simultaneous references are gapless and never twice the same', async () => {
  const town = await newTown()
  const given = await Promise.all(Array.from({ length: 8 }, () => next(town)))
  const numbers = given.map((reference) => Number(reference.split('-')[1])).sort((a, b) => a - b)
  assert.deepEqual(numbers, [1, 2, 3, 4, 5, 6, 7, 8])
})

test('what is rolled back leaves no gap', async () => {
  const town = await newTown()
  await next(town)
  await assert.rejects(
    town.work(async (tx, moment) => {
      await nextReference(tx, moment, 'request')
      throw new Error('undone')
    }),
  )
  assert.match(await next(town), /-002$/)
})

test('the municipality may write its own format', async () => {
  const town = await newTown()
  await town.work((tx, moment) =>
    tx
      .insertInto('setting')
      .values({
        tenant_id: moment.tenantId,
        key: 'reference-format-request',
        value: JSON.stringify('依{year}-{number}'),
        valid_from: moment.today,
        source: '要綱',
      })
      .execute(),
  )
  assert.match(await next(town), /^依R\d+-001$/)
})
