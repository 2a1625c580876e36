import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ordered } from './order.ts'

const people = Array.from({ length: 30 }, (_, index) => `person-${index}`)
const on = (day: string, request = 'request') => ordered(people, (id) => id, `${day} ${request}`)

test('everybody stands in the list once, in the same order for all who look on one day', () => {
  assert.deepEqual([...on('2026-11-21')].sort(), [...people].sort())
  assert.deepEqual(on('2026-11-21'), on('2026-11-21'))
})

test('the order is another one the next day and for another request', () => {
  assert.notDeepEqual(on('2026-11-21'), on('2026-11-22'))
  assert.notDeepEqual(on('2026-11-21', 'one'), on('2026-11-21', 'other'))
})

test('over a year of days everybody stands first about equally often', () => {
  const first = new Map<string, number>()
  for (let day = 0; day < 3000; day++) {
    const top = on(`day ${day}`)[0] as string
    first.set(top, (first.get(top) ?? 0) + 1)
  }
  const counts = people.map((id) => first.get(id) ?? 0)
  assert.ok(Math.min(...counts) > 60 && Math.max(...counts) < 150, `${Math.min(...counts)} to ${Math.max(...counts)}`)
})
