import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparedWords } from './compared-words.ts'

const fields = (words: { field: string }[]) => words.map(({ field }) => field)

test('what waits for the first time is read whole; nothing is changed', () => {
  const { said, changed } = comparedWords(null, {
    title_ja: ['会'],
    is_quiet: ['unknown'],
    cost_ja: [''],
    opened: ['1'],
  })
  assert.deepEqual(fields(said), ['title_ja'])
  assert.deepEqual(changed, [])
})

test('beside what is public, everything that differs is named: also what was taken out or is no longer known', () => {
  const now = { title_ja: ['会'], is_quiet: ['yes'], features: ['writing'], organisation: ['a'], opened: ['1'] }
  const waiting = { title_ja: ['会'], is_quiet: ['unknown'], features: [], organisation: ['b'], opened: ['2'] }
  const { said, changed } = comparedWords(now, waiting)
  assert.deepEqual(fields(said), ['title_ja'])
  assert.deepEqual(changed, [
    { field: 'is_quiet', before: ['yes'], after: ['unknown'] },
    { field: 'features', before: ['writing'], after: [] },
  ])
})
