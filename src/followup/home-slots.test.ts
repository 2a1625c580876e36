import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { type Person, person, staff, visit } from './fixtures/visits.ts'

let town: Town
let mori: Inhabitant

before(async () => {
  town = await newTown()
  mori = await staff(town)
})

const home = async ({ browser }: Person) => (await browser.get(urls.mine.home())).text

describe('the supporter’s own page', () => {
  test('asks how one is on the day, until it is answered', async () => {
    const sakura = await person(town)
    const today = await visit(town, { going: [sakura], along: [mori] })
    assert.match(await home(sakura), new RegExp(`action="${urls.mine.visitFeeling({ id: today.id })}"`))
    await sakura.browser.post(urls.mine.visitFeeling({ id: today.id }), { answer: 'fine' })
    assert.doesNotMatch(await home(sakura), /name="answer"/)
  })
  test('does not ask about a visit in two days, nor a deputy who stays at home', async () => {
    const [later, deputy] = [await person(town), await person(town)]
    await visit(town, { going: [later], along: [mori], inDays: 2, fromMinute: 100 })
    await visit(town, { deputies: [deputy], along: [mori], fromMinute: 200 })
    assert.doesNotMatch(await home(later), /name="answer"/)
    assert.doesNotMatch(await home(deputy), /name="answer"/)
  })
  test('offers to look back for a week, until something was written or skipped', async () => {
    const aoi = await person(town)
    const recent = await visit(town, { going: [aoi], along: [mori], inDays: -7 })
    const old = await visit(town, { going: [aoi], along: [mori], inDays: -8 })
    const text = await home(aoi)
    assert.match(text, new RegExp(urls.mine.visitLookBack({ id: recent.id })))
    assert.doesNotMatch(text, new RegExp(urls.mine.visitLookBack({ id: old.id })))
    await aoi.browser.post(urls.mine.visitLookBack({ id: recent.id }), {})
    assert.doesNotMatch(await home(aoi), new RegExp(urls.mine.visitLookBack({ id: recent.id })))
  })
  test('leads to the notes', async () => {
    assert.match(await home(await person(town)), new RegExp(urls.mine.notes()))
  })
})
