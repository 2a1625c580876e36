import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from 'preact'
import { z } from 'zod'
import { field } from '../web/fields.ts'
import type { Typed } from '../web/form.ts'
import type { Question } from './question.ts'
import { sentMark, walk } from './walk.ts'

interface Answers {
  way: 'boat' | 'foot'
  harbour: string
  shoes: string
  number: number
}
const known = { language: 'ja' as const, today: '2026-11-21' }
const page = { title: () => '', labels: () => ({}), View: () => h('p', null), answer: () => [] }
const questions: Question<Answers>[] = [
  {
    ...page,
    id: 'way',
    fields: z.object({ way: field.choice(['boat', 'foot']) }),
    next: ({ way }) => (way === 'foot' ? 'shoes' : undefined),
  },
  { ...page, id: 'harbour', fields: z.object({ harbour: field.requiredText() }), next: () => 'crew' },
  { ...page, id: 'shoes', fields: z.object({ shoes: field.text() }), next: () => null },
  {
    ...page,
    id: 'crew',
    fields: z.object({ number: field.number() }),
    errors: ({ way, number = 0 }) => (way === 'boat' && number > 2 ? [{ field: 'number', code: 'too-large' }] : []),
  },
]
const sent = (typed: Typed, ...ids: string[]): Typed => ({
  ...typed,
  ...Object.fromEntries(ids.map((id) => [sentMark(id), ['yes']])),
})
const idsOf = (typed: Typed) => walk(questions, typed, known).steps.map((step) => step.question.id)

test('the way leads past questions that do not apply, to its end', () => {
  assert.deepEqual(idsOf({ way: ['foot'] }), ['way', 'shoes'])
  assert.deepEqual(idsOf({ way: ['boat'] }), ['way', 'harbour', 'crew'])
})

test('answers of questions that no longer apply are left out, and come back with them', () => {
  const typed = sent({ way: ['foot'], harbour: ['港'], shoes: ['長靴'] }, 'way', 'harbour', 'shoes')
  assert.deepEqual(walk(questions, typed, known).answers, { way: 'foot', shoes: '長靴' })
  const { answers } = walk(questions, { ...typed, way: ['boat'] }, known)
  assert.equal(answers.harbour, '港')
  assert.equal(answers.shoes, undefined)
})

test('a question with nothing to fill in is open until it was sent once', () => {
  assert.equal(walk(questions, sent({ way: ['foot'] }, 'way'), known).open?.id, 'shoes')
  assert.equal(walk(questions, sent({ way: ['foot'] }, 'way', 'shoes'), known).open, null)
})

test('a question that was sent with something wrong stays open', () => {
  const typed = sent({ way: ['boat'], harbour: [''] }, 'way', 'harbour')
  assert.equal(walk(questions, typed, known).open?.id, 'harbour')
})

test('what only shows together with an earlier answer is told once for each field', () => {
  const { steps } = walk(questions, { way: ['boat'], number: ['3'] }, known)
  assert.deepEqual(steps.at(-1)?.problems, [{ field: 'number', code: 'too-large' }])
  const wrong = walk(questions, { way: ['boat'], number: ['many'] }, known)
  assert.deepEqual(wrong.steps.at(-1)?.problems, [{ field: 'number', code: 'not-a-number' }])
})
