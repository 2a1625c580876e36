import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { newTown, type Town } from '#test/town.ts'
import { countYear } from './count.ts'

let town: Town
before(async () => {
  town = await newTown()
})

const tallyOf = async (fiscalYear: number) => {
  const { completers, courses } = await town.work((tx, moment) => countYear(tx, moment, fiscalYear))
  return { people: completers.tally.people, courses: courses.tally.times }
}

test('past courses without lists count as they were entered: 22 completed in R5', async () => {
  await town.work((tx, moment) => pastCourse(tx, moment, 2023, 'basic', 22))
  await town.work((tx, moment) => pastCourse(tx, moment, 2023, 'supporters', 40))
  assert.deepEqual(await tallyOf(2023), { people: 22, courses: 1 })
})

test('a year without a single course stays unknown, and so do completers whom nobody counted', async () => {
  assert.deepEqual(await tallyOf(2021), { people: null, courses: null })
  await town.work((tx, moment) => pastCourse(tx, moment, 2022, 'basic', null))
  assert.deepEqual(await tallyOf(2022), { people: null, courses: 1 })
})

test('completions typed in without a course are a course by kind, name and day', async () => {
  await town.work(async (tx, { tenantId }) => {
    for (const [name, completed_on] of [
      ['あ', '2020-06-01'],
      ['い', '2020-06-01'],
      ['う', '2021-03-31'],
    ] as const) {
      const person = await tx
        .insertInto('person')
        .values({ tenant_id: tenantId, name, channel: 'paper' })
        .returning('person.id')
        .executeTakeFirstOrThrow()
      const row = { tenant_id: tenantId, person_id: person.id, course_kind: 'basic' as const }
      await tx
        .insertInto('completion')
        .values({ ...row, completed_on, channel: 'paper' })
        .execute()
    }
  })
  assert.deepEqual(await tallyOf(2020), { people: 3, courses: 2 })
})

async function pastCourse(
  tx: Tx,
  { tenantId }: Moment,
  fiscal_year: number,
  course_kind: 'basic' | 'supporters',
  completed_peers: number | null,
) {
  const reference = `past-${fiscal_year}-${course_kind}`
  const run = await tx
    .insertInto('course_run')
    .values({ tenant_id: tenantId, reference, course_kind, fiscal_year, name_ja: '養成講座', mode: 'in-person' })
    .returning('course_run.id')
    .executeTakeFirstOrThrow()
  const figure = { completed_peers, completed_employers: 0, as_of_on: '2024-05-10', source: '実施状況' }
  await tx
    .insertInto('run_entered_figure')
    .values({ tenant_id: tenantId, run_id: run.id, ...figure })
    .execute()
}
