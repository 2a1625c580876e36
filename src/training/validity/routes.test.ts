import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { registerPerson } from '#people/index.ts'
import { addDays } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { lastDay } from '../completing/complete-run.ts'
import { insertValidity } from '../completing/store.ts'
import { aCourse } from '../fixtures/held-course.ts'
import { listCompletions, recordCompletion } from '../index.ts'
import { queueCourseLetters } from '../nag/queue-course-letters.ts'

let town: Town
let coordinator: Inhabitant

before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
})

async function aCompletion(name: string, inDays: number) {
  return town.work(async (tx, moment) => {
    const unsaid = { kana: '', penName: '', email: null, phone: null, address: '', preferredChannel: null }
    const personId = await registerPerson(tx, moment, { name, ...unsaid }, 'paper')
    const details = {
      courseKind: 'basic',
      courseName: '',
      completedOn: '2020-06-20',
      hours: null,
      organiser: '',
    } as const
    const done = await recordCompletion(tx, moment, personId, details, 'paper')
    await insertValidity(tx, moment, { completionId: done.id, validUntilOn: addDays(moment.today, inDays), reason: '' })
    return { id: done.id, personId }
  })
}
const untilOf = async (personId: string) =>
  (await town.work((tx, moment) => listCompletions(tx, moment, [personId])))[0]?.validUntilOn

test('a completion counts to the day before the same day so many years later', () => {
  assert.equal(lastDay('2026-06-20', 3), '2029-06-19')
  assert.equal(lastDay('2024-02-29', 1), '2025-02-28')
})

test('what ends within thirty days is listed, on the day and not the day after; extended together with a reason and a history', async () => {
  const near = await aCompletion('三十 日め', 30)
  const far = await aCompletion('三十一 日め', 31)
  const page = await coordinator.browser.get(urls.courses.validity())
  assert.match(page.text, /三十 日め/)
  assert.doesNotMatch(page.text, /三十一 日め/)
  const silent = await coordinator.browser.post(urls.courses.validity(), { completions: near.id, reason: '' })
  assert.equal(silent.status, 422)
  const until = addDays(town.today, 400)
  await coordinator.browser.post(urls.courses.validity(), {
    completions: [near.id, far.id],
    validUntilOn: until,
    reason: '次の研修までのばす',
  })
  assert.equal(await untilOf(near.personId), until)
  assert.equal(await untilOf(far.personId), addDays(town.today, 31))
  const history = await town.work((tx, { tenantId }) =>
    tx
      .selectFrom('completion_validity')
      .select('reason')
      .where('tenant_id', '=', tenantId)
      .where('completion_id', '=', near.id)
      .execute(),
  )
  assert.equal(history.length, 2)
})

test('an unclosed course is told to its organiser on Mondays, once a week', async () => {
  const organiser = await town.inhabitant(['coordinator'])
  await aCourse(town, { name: '終えていない研修', days: [{ onDay: '2020-01-10', units: 1 }] })
  const letters = (now: string) =>
    town.work(async (tx, moment) => {
      await tx
        .updateTable('account')
        .set({ email_sealed: moment.keys.seal(moment.tenantId, 'organiser@example.jp') })
        .where('tenant_id', '=', moment.tenantId)
        .where('id', '=', organiser.accountId)
        .execute()
      return queueCourseLetters(tx, { ...moment, now, today: now.slice(0, 10) })
    })
  assert.equal(await letters('2026-06-02T00:00:00.000Z'), 0)
  assert.equal(await letters('2026-06-01T00:00:00.000Z'), 1)
  assert.equal(await letters('2026-06-01T01:00:00.000Z'), 0)
  assert.equal(await letters('2026-06-08T00:00:00.000Z'), 1)
})
