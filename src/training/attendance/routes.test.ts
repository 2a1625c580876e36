import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { aCourse, aLearner, type HeldCourse } from '../fixtures/held-course.ts'
import { listCompletions } from '../index.ts'

let town: Town
let coordinator: Inhabitant

before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
})

const keyed = (course: HeldCourse, unit: number) =>
  urls.courses.attendance({ id: course.id }, { unit: course.units[unit]?.id ?? '' })
const takeAll = async (course: HeldCourse, from = 0) => {
  for (let at = from; at < course.units.length; at += 1) await coordinator.browser.post(keyed(course, at), {})
}
const completionsOf = (...ids: string[]) => town.work((tx, moment) => listCompletions(tx, moment, ids))

describe('attendance', () => {
  test('is there for everybody but the exceptions, line by line and by number', async () => {
    const course = await aCourse(town)
    await aLearner(town, course, '会田 あい')
    await aLearner(town, course, '井上 いま')
    await aLearner(town, course, '上田 うみ')
    const form = await coordinator.browser.get(keyed(course, 0))
    assert.match(form.text, /井上 いま/)
    const saved = await coordinator.browser.postAndFollow(keyed(course, 0), { 'away-1': 'absence', quick: '3 遅10' })
    assert.match(saved.text, /出席を保存しました/)
    const page = await coordinator.browser.get(urls.courses.participants({ id: course.id }))
    assert.match(page.text, /3科目のうち0科目[\s\S]*3科目のうち1科目[\s\S]*3科目のうち1科目/)
    assert.match(page.text, /補講がないと修了できません。補講が1科目必要です/)
  })

  test('that says away and late at once, or a number that nobody has, comes back as it was keyed in', async () => {
    const course = await aCourse(town)
    await aLearner(town, course, '江口 えま')
    const both = await coordinator.browser.post(keyed(course, 0), { 'away-1': 'absence', 'late-1': '5' })
    assert.equal(both.status, 422)
    assert.match(both.text, /江口 えまさんは、欠席か、遅刻・早退か/)
    const nobody = await coordinator.browser.post(keyed(course, 0), { quick: '9 欠' })
    assert.match(nobody.text, /番号があります：9/)
    assert.match(nobody.text, />9 欠</)
  })

  test('of a unit of one track is taken for those of the track', async () => {
    const course = await aCourse(town, { split: [2] })
    await aLearner(town, course, '小田 おと')
    await aLearner(town, course, '加納 かい', { track: 'employer' })
    const ofOffices = course.units.findIndex(({ track }) => track === 'employer')
    const form = await coordinator.browser.get(keyed(course, ofOffices))
    assert.match(form.text, /加納 かい/)
    assert.doesNotMatch(form.text, /小田 おと/)
  })

  test('told beforehand stands apart from absence, without a reason', async () => {
    const course = await aCourse(town)
    const learner = await aLearner(town, course, '木下 きく')
    const at = { id: course.id, participantId: learner.participantId }
    const told = await coordinator.browser.postAndFollow(urls.courses.participant(at), {
      do: 'tell',
      units: [course.units[1]?.id ?? ''],
    })
    assert.match(told.text, /連絡のある欠席/)
    assert.doesNotMatch(told.text, /<td[^>]*>欠席</)
  })

  test('prints as a sheet with the same numbers', async () => {
    const course = await aCourse(town)
    await aLearner(town, course, '久我 くみ')
    const pdf = await coordinator.browser.get(urls.courses.attendanceSheet({ id: course.id }))
    assert.equal(pdf.headers.get('Content-Type'), 'application/pdf')
  })
})

describe('completion', () => {
  test('is settled for those who meet the rule, and for nobody else, whatever was asked', async () => {
    const course = await aCourse(town)
    const whole = await aLearner(town, course, '剣持 けん')
    const part = await aLearner(town, course, '古賀 こう')
    await takeAll(course)
    const page = await coordinator.browser.get(urls.courses.participants({ id: course.id }))
    const number = page.text.indexOf('剣持') < page.text.indexOf('古賀') ? 2 : 1
    await coordinator.browser.post(keyed(course, 1), { [`away-${number}`]: 'absence' })
    const ready = await coordinator.browser.get(urls.courses.completion({ id: course.id }))
    assert.match(ready.text, /受けていない科目：2 科目2/)
    const done = await coordinator.browser.postAndFollow(urls.courses.completion({ id: course.id }), {
      participants: [whole.participantId, part.participantId],
    })
    assert.match(done.text, /1人の修了を確定しました/)
    const [completion, ...more] = await completionsOf(whole.personId, part.personId)
    assert.deepEqual(more, [])
    assert.deepEqual(
      [completion?.completedOn, completion?.hours, completion?.track, completion?.validUntilOn],
      ['2026-05-02', 3, 'peer', null],
    )
    const again = await coordinator.browser.postAndFollow(urls.courses.completion({ id: course.id }), {
      participants: [whole.participantId],
    })
    assert.match(again.text, /0人の修了/)
  })

  test('comes with a make-up in a later course, on its day', async () => {
    const course = await aCourse(town, { name: '春の基礎研修' })
    const later = await aCourse(town, { name: '秋の基礎研修', days: [{ onDay: '2099-10-03', units: 3 }] })
    const learner = await aLearner(town, course, '坂井 さち', { joinedFromUnitId: course.units[1]?.id })
    await takeAll(course)
    const at = { id: course.id, participantId: learner.participantId }
    const shown = await coordinator.browser.get(urls.courses.participant(at))
    assert.match(shown.text, /参加する前/)
    assert.match(shown.text, /科目1：秋の基礎研修/)
    const foreign = await coordinator.browser.post(urls.courses.makeUp(at), {
      unit: course.units[0]?.id ?? '',
      onDay: '2099-10-03',
      later: later.units[1]?.id ?? '',
    })
    assert.equal(foreign.status, 422)
    const made = await coordinator.browser.postAndFollow(urls.courses.makeUp(at), {
      unit: course.units[0]?.id ?? '',
      onDay: '2099-10-03',
      later: later.units[0]?.id ?? '',
    })
    assert.match(made.text, /修了の条件を満たしています/)
    await coordinator.browser.post(urls.courses.completion({ id: course.id }), {
      participants: [learner.participantId],
    })
    assert.equal((await completionsOf(learner.personId))[0]?.completedOn, '2099-10-03')
  })

  test('of a specialist course needs the basic one, unless it is waived with a reason', async () => {
    const course = await aCourse(town, { kind: 'specialist', requires: 'basic' })
    const learner = await aLearner(town, course, '清水 しの')
    await takeAll(course)
    const at = { id: course.id, participantId: learner.participantId }
    assert.match((await coordinator.browser.get(urls.courses.participant(at))).text, /先に基礎編.*の修了が必要です/)
    assert.equal(
      (await coordinator.browser.post(urls.courses.participant(at), { do: 'waive', reason: '' })).status,
      422,
    )
    await coordinator.browser.post(urls.courses.participant(at), { do: 'waive', reason: '県の基礎研修を受けている' })
    assert.match((await coordinator.browser.get(urls.courses.participant(at))).text, /修了の条件を満たしています/)
  })

  test('is written before a course is finished, and finishing asks for every unit’s attendance', async () => {
    const course = await aCourse(town)
    await aLearner(town, course, '須田 すず')
    await coordinator.browser.post(keyed(course, 0), {})
    const refused = await coordinator.browser.post(urls.courses.step({ id: course.id }), { step: 'finished' })
    assert.equal(refused.status, 409)
    assert.match(refused.text, /2 科目2、3 科目3/)
    await takeAll(course, 1)
    const finished = await coordinator.browser.postAndFollow(urls.courses.step({ id: course.id }), { step: 'finished' })
    assert.match(finished.text, /終了/)
  })
})

test('names are for organisers and for officers with sight of records', async () => {
  const course = await aCourse(town)
  const learner = await aLearner(town, course, '瀬川 せな')
  const doors = [
    urls.courses.participants({ id: course.id }),
    urls.courses.participant({ id: course.id, participantId: learner.participantId }),
    urls.courses.completion({ id: course.id }),
    urls.courses.attendanceSheet({ id: course.id }),
    keyed(course, 0),
  ]
  const officer = await town.inhabitant(['officer'])
  const seeing = await town.inhabitant(['officer'], { seesRecords: true })
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  for (const door of doors) {
    assert.equal((await officer.browser.get(door)).status, 403, door)
    assert.equal((await seeing.browser.get(door)).status, 200, door)
    assert.equal((await elsewhere.browser.get(door)).status, 404, door)
  }
  const looks = await town.work((tx, { tenantId }) =>
    tx
      .selectFrom('look')
      .select('look.page')
      .where('tenant_id', '=', tenantId)
      .where('person_id', '=', learner.personId)
      .execute(),
  )
  assert.ok(looks.length >= 4 && looks.every(({ page }) => page === 'course-participants'))
})
