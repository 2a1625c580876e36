import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { listVisitsBetween, visitState } from '#dispatch/index.ts'
import { visitStates } from '#dispatch/visit/rules.ts'
import { councilSheet } from '#documents/council-sheet/kind.ts'
import { municipalSheet } from '#documents/municipal-sheet/kind.ts'
import { wardReport } from '#documents/ward-report/kind.ts'
import { type AttentionKind, feelingAnswers, listAttention } from '#followup/index.ts'
import { notebooks } from '#followup/notes/rules.ts'
import { addDays, fiscalYearOf } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import { cellsOf } from '#platform/document/cells.ts'
import { demonstrationCity } from '#test/pages/demonstration-city.ts'
import { type Town, testApp } from '#test/town.ts'
import { urls } from '#urls.ts'
import { accountsToTry } from '../welcome.ts'

/** Whoever opens the demonstration meets a programme in mid-year, not empty pages. */
describe('the invented city', () => {
  let town: Town
  before(async () => {
    town = (await demonstrationCity(await testApp())).town
  })

  test('has visits in every state but one that was not held', async () => {
    const days = { from: addDays(town.today, -400), to: addDays(town.today, 100) }
    const visits = await town.work((tx, moment) => listVisitsBetween(tx, moment, days))
    const states = new Set(visits.map((visit) => visitState(visit, town.today)))
    assert.deepEqual(
      visitStates.filter((state) => !states.has(state)),
      ['not-held'],
    )
    const sides = visits.filter(({ change }) => change === 'cancelled').map(({ side }) => side)
    assert.ok(sides.includes('health-and-rest'))
  })

  test('says in the terminal who can be tried out, role by role, and only in a demonstration', async () => {
    const { site } = town.app
    const lines = await accountsToTry({ ...site, config: { ...site.config, demonstration: true } })
    assert.ok(lines.some((line) => /コーディネーター \/ Coordinator: .*調整 たけし/.test(line)))
    assert.equal(lines.length, 9)
    assert.deepEqual(await accountsToTry({ ...site, config: { ...site.config, demonstration: false } }), [])
  })

  test('has something of most kinds that need attention, and one talk that staff have yet to hold', async () => {
    const reader = { accountId: '', contractIds: [] }
    const { found } = await town.work((tx, moment) => listAttention(tx, moment, reader))
    const count = (kind: AttentionKind) => found.filter((each) => each.kind === kind).length
    assert.equal(count('debrief-due'), 1)
    assert.equal(count('talk-wished'), 1)
    for (const kind of ['no-offer', 'ready-to-confirm'] as const) assert.ok(count(kind) >= 1, kind)
  })

  test('has said every kind of feeling before a visit, and often nothing', async () => {
    const said = await listed((tx) => tx.selectFrom('feeling').select(['feeling.answer', 'feeling.moment']))
    const answers = said.filter(({ moment }) => moment === 'before').map(({ answer }) => answer)
    const before = new Set(answers)
    assert.deepEqual(
      feelingAnswers.filter((answer) => !before.has(answer)),
      [],
    )
    const seats = await listed((tx) => tx.selectFrom('seat').select('seat.id'))
    assert.ok(answers.length < seats.length)
  })

  test('has looked back from both sides, talked or chosen not to talk, and written in all four notebooks', async () => {
    const lookBacks = await listed((tx) => tx.selectFrom('look_back').select('look_back.side'))
    assert.deepEqual(new Set(lookBacks.map(({ side }) => side)), new Set(['supporter', 'staff']))
    const debriefs = await listed((tx) => tx.selectFrom('debrief').select('debrief.declined'))
    assert.deepEqual(new Set(debriefs.map(({ declined }) => declined)), new Set([true, false]))
    const notes = await listed((tx) => tx.selectFrom('note').select('note.notebook'))
    assert.deepEqual(new Set(notes.map(({ notebook }) => notebook)), new Set(notebooks))
  })

  test('has something in every official document, and no word of the other language in one', async () => {
    const year = fiscalYearOf(town.today)
    for (const kind of [municipalSheet, wardReport, councilSheet]) {
      const { document, fillIn } = await town.work((tx, moment) => kind.build(tx, moment, year))
      assert.equal(fillIn, undefined, kind.id)
      const marked = cellsOf(document)
        .filter(({ id }) => !id.startsWith('note.'))
        .filter(({ text }) => text.ja.includes('（英語）') || text.en.includes('(in Japanese)'))
      assert.deepEqual(marked, [], kind.id)
    }
  })

  test('has an audit log in which nothing is called by its identifier', async () => {
    const { browser: coordinator } = await town.inhabitant(['coordinator'])
    await coordinator.get(urls.people.index())
    const { browser } = await town.inhabitant(['administrator'])
    for (const language of ['ja', 'en'] as const) {
      const { text } = await browser.speak(language).get(urls.audit())
      const cells = [...text.matchAll(/<td[^>]*>([^<]+)</g)].map(([, cell]) => cell)
      assert.ok(cells.length > 50)
      assert.deepEqual(
        cells.filter((cell) => /^[a-z]+(-[a-z]+)*$|（[a-z-]+）/.test(cell ?? '')),
        [],
      )
    }
  })

  const listed = <T>(query: (tx: Tx) => { execute(): Promise<T[]> }) => town.work((tx) => query(tx).execute())
})
