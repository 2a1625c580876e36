import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Decisions,
  type DisclosableFacts,
  disclosableFields,
  disclosureAudiences,
  isShown,
  nameShownTo,
  shownTo,
} from './rules.ts'

const facts: DisclosableFacts = {
  name: '山田 花子',
  penName: 'はな',
  kana: 'やまだ はなこ',
  phone: '090-1234-5678',
  email: 'hana@example.jp',
  address: '北町1-2-3',
  introduction: '読書が好きです',
  experience: '入院したことがあります',
  accommodations: '帽子をかぶります',
  topics: ['own-story'],
  areas: [{ nameJa: '北地域', nameEn: 'North' }],
  photo: { photo: false, recording: false },
}
const undecided: Decisions = new Map()
const decided = (...pairs: [string, boolean][]): Decisions => new Map(pairs)

test('the public sees nothing until the person decides otherwise', () => {
  assert.deepEqual(shownTo('public', facts, undecided), {})
  assert.equal(nameShownTo('public', facts, undecided), null)
})

test('a host sees the pen name and nothing else until the person decides otherwise', () => {
  assert.deepEqual(shownTo('host', facts, undecided), { penName: 'はな' })
  assert.equal(nameShownTo('host', facts, undecided), 'はな')
})

test('a host knows a person without a pen name by no name at all', () => {
  assert.equal(nameShownTo('host', { ...facts, penName: '' }, undecided), null)
})

test('a host knows the person by name only where the person chose so', () => {
  assert.equal(nameShownTo('host', facts, decided(['name.host', true])), '山田 花子')
  assert.equal(nameShownTo('host', facts, decided(['name.coordinator', true])), 'はな')
  assert.equal(nameShownTo('host', facts, decided(['penName.host', false])), null)
})

test('the coordinator sees what is needed to arrange, and neither introduction nor experience', () => {
  const seen = shownTo('coordinator', facts, undecided)
  assert.deepEqual(
    disclosableFields.filter((field) => !(field in seen)),
    ['introduction', 'experience'],
  )
})

test('name, reading, topics and areas cannot be kept from the coordinator; everything else can', () => {
  const all = decided(...disclosableFields.map((field): [string, boolean] => [`${field}.coordinator`, false]))
  assert.deepEqual(Object.keys(shownTo('coordinator', facts, all)), ['name', 'kana', 'topics', 'areas'])
})

test('nothing can be pressed out of the person for host or public: every field can be kept back', () => {
  for (const audience of ['host', 'public'] as const) {
    const none = decided(...disclosableFields.map((field): [string, boolean] => [`${field}.${audience}`, false]))
    assert.deepEqual(shownTo(audience, facts, none), {})
  }
})

test('a decision for one audience says nothing to another', () => {
  const forHost = decided(['experience.host', true])
  assert.equal(shownTo('host', facts, forHost).experience, facts.experience)
  for (const audience of disclosureAudiences.filter((each) => each !== 'host'))
    assert.equal(isShown('experience', audience, forHost), false)
})

test('what was never said is not shown, not even as an empty line', () => {
  const silent = { ...facts, experience: '', topics: [] }
  const all = decided(['experience.host', true], ['topics.host', true])
  assert.deepEqual(shownTo('host', silent, all), { penName: 'はな' })
})
