import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { addDays, fiscalYearOf } from '#platform/calendar.ts'
import { registered } from '#register/fixtures/cast.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { beginSheet } from '../begin-sheet.ts'
import { keepRow } from '../content/keep-row.ts'
import { addIndicator, keepWording } from '../indicators/keep-indicator.ts'
import { countYear } from './count.ts'
import type { CountingRule } from './rules.ts'

let town: Town
let year: number
let officer: Inhabitant
before(async () => {
  town = await newTown()
  year = fiscalYearOf(town.today)
  officer = await town.inhabitant(['officer'])
  await town.work((tx, moment) => beginSheet(tx, moment, year, { nameJa: '試験市', nameEn: 'Test' }))
})

const tallyOf = (rule: CountingRule, of = year) =>
  town.work(async (tx, moment) => (await countYear(tx, moment, of))[rule])

const counts = (labelJa: string, countingRule: CountingRule, unit: string) =>
  town.work(async (tx, moment) => {
    const definition = {
      code: `own_${countingRule.replace('-', '_')}`,
      parentId: null,
      partOfSum: false,
      section: 'result' as const,
      sourceRule: 'counted' as const,
    }
    const id = await addIndicator(tx, moment, { ...definition, countingRule })
    const none = { labelEn: '', outcomeJa: '', outcomeEn: '', expectedJa: '', expectedEn: '', number: null }
    await keepWording(tx, moment, id, { ...none, fiscalYear: year, labelJa, units: [unit] })
    return id
  })

const behind = async (id: string, reader = officer) =>
  (await reader.browser.get(urls.sheet.behind({ year: String(year), section: 'issues', id }))).text

describe('meetings held', () => {
  test('count those entered up to today, and open to each of them', async () => {
    await town.work(async (tx, moment) => {
      const row = (resource: Parameters<typeof keepRow>[2], columns: Record<string, string | number>) =>
        keepRow(tx, moment, resource, year, null, { columns })
      const meeting_id = await row('meetings', { name_ja: '地域移行推進会議', per_year: 10 })
      await row('meetingsHeld', { meeting_id, held_on: moment.today, bodies: 7, people: 12 })
      await row('meetingsHeld', { meeting_id, held_on: moment.today, bodies: 8, people: 9 })
      await row('meetingsHeld', { meeting_id, held_on: addDays(moment.today, 1) })
    })
    assert.equal((await tallyOf('meetings')).tally.times, 2)
    const text = await behind(await counts('会議の回数', 'meetings', '回'))
    assert.match(text, /2 回/)
    assert.equal(text.match(/地域移行推進会議/g)?.length, 2)
    const section = await officer.browser.get(urls.sheet.section({ year: String(year), section: 'meetings' }))
    assert.match(section.text, /開催した回数/)
  })
})

describe('registered people', () => {
  test('open to how their number came about, without a name', async () => {
    await registered(town, { name: '登録 ひとみ' })
    await registered(town, { name: '登録 ふたば' })
    const id = await counts('登録している人', 'registered', '人')
    const text = await behind(id)
    assert.match(text, /2 人/)
    assert.match(text, /この年度に新しく登録した人/)
    assert.doesNotMatch(text, /登録 ひとみ|href="\/people"/)
    assert.match(await behind(id, await town.inhabitant(['coordinator'])), /href="\/people"/)
  })
})

describe('matching', () => {
  const wish = (code: string, received_on: string) =>
    town.work((tx, { tenantId }) =>
      tx.insertInto('seeking').values({ tenant_id: tenantId, code, received_on, channel: 'online' }).execute(),
    )

  test('a year in which nobody wished is unknown, and a present one is zero', async () => {
    assert.equal((await tallyOf('match-received', year - 1)).tally.times, null)
    assert.equal((await tallyOf('match-received')).tally.times, 0)
  })

  test('a small number is told as “under”, on the sheet, behind it and by month; a larger one as it is', async () => {
    const id = await counts('受け付けた希望', 'match-received', '件')
    for (let at = 0; at < 3; at += 1) await wish(`花${at}`, `${year}-04-0${at + 1}`)
    const few = await tallyOf('match-received')
    assert.deepEqual([few.tally.times, few.hiddenBelow], [null, 10])
    assert.match(await behind(id), /10件未満/)
    const page = urls.sheet.section({ year: String(year), section: 'issues' })
    assert.match((await officer.browser.get(page)).text, /10件未満/)
    for (let at = 0; at < 9; at += 1) await wish(`星${at}`, `${year}-04-1${at}`)
    assert.equal((await tallyOf('match-received')).tally.times, 12)
    const text = await behind(id)
    assert.match(text, /12 件/)
    assert.match(text, />12<\/td>/)
    assert.doesNotMatch(text, /花0|星0|href="\/matching"/)
  })

  test('is not counted where no indicator asks for it', async () => {
    const counted = await town.work((tx, moment) => countYear(tx, moment, year, ['meetings']))
    assert.equal(counted['match-received'].tally.times, null)
  })
})
