import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newTown, type Town } from '#test/town.ts'
import { countCompleters } from '../index.ts'

let town: Town

/** Completers of the training courses of a city by fiscal year, as its sheet shows them: R1 to R5. */
const known: [fiscalYear: number, completers: number][] = [
  [2019, 20],
  [2020, 17],
  [2021, 19],
  [2022, 21],
  [2023, 22],
]

before(async () => {
  town = await newTown()
  for (const [fiscalYear, completers] of known) await aPastCourse(fiscalYear, completers)
})

const counted = (wanted: Omit<Parameters<typeof countCompleters>[2], 'untilOn'> & { untilOn?: string }) =>
  town.work((tx, moment) => countCompleters(tx, moment, { untilOn: '2024-03-31', ...wanted }))

test('Kagoshima’s R5 comes out of the courses: 22 completed of a target of 30, 99 since R1', async () => {
  assert.deepEqual(await counted({ fiscalYear: 2023 }), { count: 22, isPartly: false })
  assert.deepEqual(await counted({}), { count: 99, isPartly: false })
  assert.deepEqual(await counted({ track: 'employer' }), { count: 0, isPartly: false })
})

test('a day before says what was known then', async () => {
  assert.deepEqual(await counted({ untilOn: '2023-03-31' }), { count: 77, isPartly: false })
})

test('completions of people, with and without a course here, are counted beside them; other kinds apart', async () => {
  await aCompletion('2024-04-01', 'basic', 'peer')
  await aCompletion('2025-03-31', 'basic', null)
  await aCompletion('2025-04-01', 'basic', 'employer')
  await aCompletion('2024-06-01', 'specialist', 'peer')
  const in2024 = { fiscalYear: 2024, untilOn: '2026-01-01' }
  assert.equal((await counted({ ...in2024 })).count, 3)
  assert.equal((await counted({ ...in2024, kinds: ['basic'] })).count, 2)
  assert.equal((await counted({ ...in2024, kinds: ['basic'], track: 'peer' })).count, 1)
  assert.equal((await counted({ untilOn: '2026-01-01', kinds: ['basic'] })).count, 102)
})

test('a course whose completers are unknown is no zero', async () => {
  await aPastCourse(2018, null)
  assert.deepEqual(await counted({ fiscalYear: 2018 }), { count: 0, isPartly: true })
})

function aPastCourse(fiscalYear: number, completers: number | null) {
  return town.work(async (tx, { tenantId }) => {
    const run = await tx
      .insertInto('course_run')
      .values({
        tenant_id: tenantId,
        reference: `past-${fiscalYear}`,
        course_kind: 'basic',
        fiscal_year: fiscalYear,
        name_ja: 'ピアサポーター養成講座',
        mode: 'in-person',
      })
      .returning('course_run.id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('run_entered_figure')
      .values({
        tenant_id: tenantId,
        run_id: run.id,
        completed_peers: completers,
        completed_employers: 0,
        as_of_on: `${fiscalYear + 1}-03-31`,
        source: '構築推進事業の実施状況',
      })
      .execute()
  })
}

function aCompletion(on: string, kind: 'basic' | 'specialist', track: 'peer' | 'employer' | null) {
  return town.work(async (tx, { tenantId }) => {
    const person = await tx
      .insertInto('person')
      .values({ tenant_id: tenantId, name: '修了 した人', channel: 'paper' })
      .returning('person.id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('completion')
      .values({
        tenant_id: tenantId,
        person_id: person.id,
        course_kind: kind,
        completed_on: on,
        channel: 'paper',
        track,
      })
      .execute()
  })
}
