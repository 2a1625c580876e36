import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { keepRow } from '#plans/index.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'

describe('a document in which nothing was entered', () => {
  let town: Town
  let officer: Inhabitant
  before(async () => {
    town = await newTown()
    officer = await town.inhabitant(['officer'])
  })
  const at = (kind: string) => ({ kind, year: '2026' })
  const live = async (kind: string) => (await officer.browser.get(urls.documents.live(at(kind)))).text

  for (const [kind, section] of [
    ['council-sheet', 'council'],
    ['municipal-sheet', 'cover'],
    ['ward-report', 'report'],
  ] as const)
    test(`${kind} says so and leads to where it is filled in; it is not called fine, and not submitted`, async () => {
      const text = await live(kind)
      assert.match(text, /まだ何も入力されていません/)
      assert.match(text, new RegExp(`href="${urls.sheet.section({ year: '2026', section })}"`))
      assert.doesNotMatch(text, /直すところはありません|提出して版を残す/)
      const refused = await officer.browser.post(urls.documents.submit(at(kind)), { reason: '' })
      assert.equal(refused.status, 422)
      assert.match(refused.text, /まだ何も入力されていません[\s\S]*まだ版はありません/)
    })

  test('one line is enough for it to be a document', async () => {
    await town.work((tx, moment) =>
      keepRow(tx, moment, 'referredMatters', 2026, null, { columns: { text_ja: '居場所のあり方', text_en: '' } }),
    )
    const text = await live('council-sheet')
    assert.match(text, /居場所のあり方/)
    assert.match(text, /直すところはありません/)
    assert.doesNotMatch(text, /まだ何も入力されていません/)
  })
})
