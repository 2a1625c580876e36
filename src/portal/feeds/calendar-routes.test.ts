import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { archiveEntry, publishEntry } from '../entry/publish-entry.ts'
import { changeEntry, type Submission, submitEntry } from '../entry/save-entry.ts'
import { codeOf, openPortal } from '../fixtures/publish.ts'
import type { ArchiveReason } from '../vocabulary.ts'

/** What a calendar that took the dates over reads at its next look (RFC 5545, RFC 5546). */

let town: Town
let code: string
const { open } = urls.place

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
})

const on = (...days: [ahead: number, hour: number][]): Submission => ({
  content: { title_ja: '茶話会', address: '桜丘1' },
  hours: [],
  days: days.map(([ahead, hour]) => ({
    onDay: addDays(town.today, ahead),
    kind: 'date' as const,
    fromMinute: hour * 60,
    toMinute: hour * 60 + 60,
    note: '',
  })),
  channel: 'phone',
  byOwner: false,
})

const publish = (id: string, number: number) =>
  town.work((tx, moment) => publishEntry(tx, moment, id, number, { confirmedOn: moment.today, until: null }))

async function held(...days: [number, number][]): Promise<string> {
  const id = await town.work((tx, moment) =>
    submitEntry(tx, moment, { kind: 'event', organisationId: null }, on(...days)),
  )
  await publish(id, 1)
  return id
}

async function changed(id: string, number: number, ...days: [number, number][]) {
  await town.work((tx, moment) => changeEntry(tx, moment, id, number - 1, on(...days)))
  await publish(id, number)
}

async function read(address: string) {
  const { status, text } = await town.visitor().get(address)
  const events = text.split('BEGIN:VEVENT').slice(1)
  const line = (event: string, name: string) => new RegExp(`^${name}:(.*)\r$`, 'm').exec(event)?.[1] ?? ''
  return { status, text, events: events.map((event) => (name: string) => line(event, name)) }
}
const ofEntry = (id: string) => read(open.entryCalendar({ code, id }))
const hourIn = (start: string) => Number(start.slice(9, 11)) + 9

test('an event moved to another hour or day is the same event, moved', async () => {
  const id = await held([10, 10], [17, 10])
  const [first, second] = (await ofEntry(id)).events
  assert.ok(first && second)
  assert.notEqual(first('UID'), second('UID'))
  await changed(id, 2, [10, 13], [18, 10])
  const [moved, other, ...more] = (await ofEntry(id)).events
  assert.ok(moved && other)
  assert.equal(more.length, 0)
  assert.deepEqual([moved('UID'), other('UID')], [first('UID'), second('UID')])
  assert.equal(hourIn(moved('DTSTART')), 13)
  assert.ok(Number(moved('SEQUENCE')) > Number(first('SEQUENCE')))
  assert.ok(moved('LAST-MODIFIED') >= first('LAST-MODIFIED'))
})

test('what nobody has checked yet moves nothing', async () => {
  const id = await held([10, 10])
  const before = await ofEntry(id)
  await town.work((tx, moment) => changeEntry(tx, moment, id, 1, on([10, 15])))
  assert.equal((await ofEntry(id)).text, before.text)
})

test('a date taken out is cancelled under its own name, for all who took it over, and comes back as itself', async () => {
  const id = await held([10, 10], [17, 10])
  const [, second] = (await ofEntry(id)).events
  await changed(id, 2, [10, 10])
  for (const address of [
    open.entryCalendar({ code, id }),
    open.calendar({ code }),
    open.calendar({ code }, { q: '茶話会' }),
  ]) {
    const gone = (await read(address)).events.find((event) => event('UID') === second?.('UID'))
    assert.equal(gone?.('STATUS'), 'CANCELLED', address)
    assert.equal(gone?.('SUMMARY'), '中止：茶話会')
    assert.ok(Number(gone?.('SEQUENCE')) > Number(second?.('SEQUENCE')))
  }
  await changed(id, 3, [10, 10], [17, 10])
  const again = (await ofEntry(id)).events
  assert.deepEqual(
    again.map((event) => event('STATUS')),
    ['CONFIRMED', 'CONFIRMED'],
  )
  assert.equal(again[1]?.('UID'), second?.('UID'))
})

async function archived(because: ArchiveReason) {
  const id = await held([10, 10])
  const [event] = (await ofEntry(id)).events
  await town.work((tx, moment) => archiveEntry(tx, moment, id, 1, { because, byOwner: false }))
  return { id, uid: event?.('UID'), sequence: Number(event?.('SEQUENCE')) }
}

test('an event called off is cancelled, and nothing else is told of it any more', async () => {
  const { id, uid, sequence } = await archived('closed')
  for (const address of [open.entryCalendar({ code, id }), open.calendar({ code })]) {
    const { text, events } = await read(address)
    const off = events.find((event) => event('UID') === uid)
    assert.equal(off?.('STATUS'), 'CANCELLED', address)
    assert.equal(off?.('SUMMARY'), '中止')
    assert.ok(Number(off?.('SEQUENCE')) > sequence)
    assert.doesNotMatch(text, new RegExp(`entries/${id}`))
  }
})

test('what nobody confirmed any more is gone and not called off; what never was public is nowhere', async () => {
  const { id, uid } = await archived('stale')
  assert.equal((await ofEntry(id)).status, 404)
  assert.ok(!(await read(open.calendar({ code }))).text.includes(uid ?? '-'))
  const draft = await town.work((tx, moment) =>
    submitEntry(tx, moment, { kind: 'event', organisationId: null }, on([9, 9])),
  )
  assert.equal((await ofEntry(draft)).status, 404)
})
