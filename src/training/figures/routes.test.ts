import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'

let town: Town
let officer: Inhabitant

before(async () => {
  town = await newTown()
  officer = await town.inhabitant(['officer'])
})

const course = async (fiscalYear: number) => {
  const answer = await officer.browser.post(urls.courses.new(), {
    courseKind: 'basic',
    fiscalYear: String(fiscalYear),
    nameJa: `養成講座 ${fiscalYear}`,
    mode: 'in-person',
    tracks: ['peer'],
    photoRule: 'none',
  })
  return { id: /courses\/([\w-]{36})/.exec(answer.headers.get('Location') ?? '')?.[1] ?? '' }
}

test('Kagoshima’s figures, entered as courses: target 30 and completed 22 in R5, 99 since R1, zeros shown', async () => {
  const known = { 2019: '20', 2020: '0', 2021: '36', 2022: '21', 2023: '22' }
  for (const [year, completed] of Object.entries(known)) {
    const at = await course(Number(year))
    const figures = { completedPeers: completed, completedEmployers: '0', source: '市の実績', asOfOn: '2024-03-31' }
    assert.equal((await officer.browser.post(urls.courses.enteredFigures(at), figures)).status, 303)
  }
  await officer.browser.post(urls.courses.plan({ year: 2023 }), {
    'nameJa-1': '養成講座',
    'courseKind-1': 'basic',
    'state2023-1': 'held',
    'wanted2023-1': '30',
  })
  const { text } = await officer.browser.get(urls.courses.figures({ kind: 'basic', asOf: '2024-03-31' }))
  const rowOf = (year: string) =>
    [...(new RegExp(`令和${year}年度</th>(.*?)</tr>`, 's').exec(text)?.[1] ?? '').matchAll(/>([^<>]+)<\/td>/g)].map(
      ([, value]) => value,
    )
  assert.deepEqual(rowOf('5').slice(-3), ['30', '22', '99'])
  assert.deepEqual(rowOf('2').slice(-3), ['—', '0', '20'])
  assert.match(text, /本当はもっと多いかもしれない/)
  assert.match(text, /令和6年3月31日（日）時点/)
  const printed = await officer.browser.get(urls.documents.live({ kind: 'training-figures', year: '2023' }))
  assert.match(printed.text, />99</)
})

test('a figure without a source comes back as it was typed', async () => {
  const at = await course(2018)
  const answer = await officer.browser.post(urls.courses.enteredFigures(at), {
    completedPeers: '7',
    asOfOn: '2019-03-31',
  })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /「出典」/)
  assert.match(answer.text, /value="7"/)
})
