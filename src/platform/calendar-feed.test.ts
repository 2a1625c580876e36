import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { calendarFeed, type FeedEvent } from './calendar-feed.ts'

const visit: FeedEvent = {
  uid: 'visit-7@tomoni.example',
  sequence: 2,
  status: 'confirmed',
  startsAt: '2026-04-02T00:30:00.000Z',
  endsAt: '2026-04-02T02:00:00.000Z',
  changedAt: '2026-03-20T03:04:05.678Z',
  summary: '訪問',
  place: '世田谷区立保健センター; 2階, 会議室\\A',
  description: '一行目\r\n二行目',
  url: 'https://tomoni.example/visits/7',
}

const linesOf = (feed: string) => feed.replaceAll('\r\n ', '').split('\r\n')

describe('the calendar feed', () => {
  const feed = calendarFeed({ name: '派遣の予定', events: [visit] })

  test('gives times in UTC, a stable UID, a sequence and a status', () => {
    const lines = linesOf(feed)
    for (const line of ['DTSTART:20260402T003000Z', 'DTEND:20260402T020000Z', 'DTSTAMP:20260320T030405Z'])
      assert.ok(lines.includes(line), line)
    for (const line of ['UID:visit-7@tomoni.example', 'SEQUENCE:2', 'STATUS:CONFIRMED', 'X-WR-CALNAME:派遣の予定'])
      assert.ok(lines.includes(line), line)
  })
  test('keeps commas, semicolons, backslashes and line breaks inside the text', () => {
    const lines = linesOf(feed)
    assert.ok(lines.includes('LOCATION:世田谷区立保健センター\\; 2階\\, 会議室\\\\A'))
    assert.ok(lines.includes('DESCRIPTION:一行目\\n二行目'))
  })
  test('ends every line by CRLF and begins and ends as a calendar', () => {
    assert.ok(feed.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n'))
    assert.ok(feed.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n'))
    assert.equal(feed.replaceAll('\r\n', '').search(/[\r\n]/), -1)
  })
  test('folds at 75 octets without splitting a character', () => {
    const summary = `𠮷野${'あ'.repeat(100)}𠮷${'a'.repeat(200)}`
    const long = calendarFeed({ name: 'x', events: [{ ...visit, summary }] })
    for (const line of long.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
    assert.ok(!long.includes('\uFFFD'))
    assert.ok(linesOf(long).includes(`SUMMARY:${summary}`))
  })
  test('lets no text begin a line of its own', () => {
    const hostile = calendarFeed({
      name: 'x',
      events: [{ ...visit, uid: 'a\r\nATTENDEE:b', summary: 'c\u0000\nSTATUS:d' }],
    })
    const lines = linesOf(hostile)
    assert.ok(lines.includes('UID:a\\nATTENDEE:b'))
    assert.ok(!lines.some((line) => line.startsWith('ATTENDEE') || line === 'STATUS:d'))
  })
  test('says that a cancelled visit is cancelled and leaves the time free', () => {
    const lines = linesOf(calendarFeed({ name: 'x', events: [{ ...visit, status: 'cancelled', sequence: 3 }] }))
    for (const line of ['STATUS:CANCELLED', 'TRANSP:TRANSPARENT', 'SEQUENCE:3']) assert.ok(lines.includes(line), line)
  })
})
