import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { knownSettings } from '#platform/settings/reference.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { formOf } from './value-form.ts'
import { words } from './words.ts'

let town: Town
let officer: Inhabitant
before(async () => {
  town = await newTown()
  officer = await town.inhabitant(['officer'])
})

const aims = Object.keys(knownSettings).filter((key) => key.startsWith('schedule-'))
const edit = (key: string, value: string) =>
  officer.browser.post(urls.settings.edit({ key }), { value, validFrom: town.today, source: '課内の取り決め' })

test('every setting has its name, and every aim its sentence, in Japanese and in English', () => {
  assert.ok(aims.length >= 16)
  for (const language of ['ja', 'en'] as const) {
    const { key, about } = words(language)
    assert.deepEqual(Object.keys(key).sort(), Object.keys(knownSettings).sort())
    assert.deepEqual(
      aims.filter((aim) => !about[aim]),
      [],
    )
    assert.deepEqual(
      Object.keys(about).filter((named) => !(named in knownSettings)),
      [],
    )
  }
  assert.notEqual(words('en').key['schedule-seconds'], words('ja').key['schedule-seconds'])
})

test('the values the program starts from keep their own bounds', () => {
  for (const [key, known] of Object.entries(knownSettings).filter(([, { kind }]) => /number|switch/.test(kind)))
    for (const { value, validFrom, source } of known.values) {
      const typed = { value: [String(value)], validFrom: [validFrom], source: [source] }
      assert.ok(formOf(known).safeParse(typed).success, key)
    }
})

test('a number out of its bounds is refused beside its field, in words that name the bounds', async () => {
  for (const value of ['0', '10']) {
    const answer = await edit('schedule-weight-first', value)
    assert.equal(answer.status, 422)
    assert.match(answer.text, /「値」には、1から9までの数を入力してください/)
  }
  const english = await town.inhabitant(['officer'])
  const page = await english.browser.speak('en').get(urls.settings.edit({ key: 'schedule-seconds' }))
  assert.match(page.text, /A number from 1 to 120/)
  assert.equal((await edit('schedule-weight-first', '9')).status, 303)
  const now = await town.work((tx, { tenantId, today }) =>
    numberSettingOn(tx, tenantId, 'schedule-weight-first', today),
  )
  assert.equal(now, 9)
})

test('a switch is turned off and read as zero; anything else is no choice', async () => {
  assert.equal((await edit('schedule-stability', '2')).status, 422)
  assert.equal((await edit('schedule-stability', '0')).status, 303)
  const now = await town.work((tx, { tenantId, today }) => numberSettingOn(tx, tenantId, 'schedule-stability', today))
  assert.equal(now, 0)
  assert.match((await officer.browser.get(urls.settings.index())).text, /前の案をできるだけ変えない[\s\S]*?しない/)
})

test('the page says in which order the aims stand', async () => {
  const { text } = await officer.browser.get(urls.settings.index())
  const at = ['依頼にできるだけ応える', '機会を、本人の希望した回数', '本人の希望、続けて会えること'].map((aim) =>
    text.indexOf(aim),
  )
  assert.ok(at.every((each) => each > 0))
  assert.deepEqual(
    [...at].sort((a, b) => a - b),
    at,
  )
  for (const key of aims) assert.match(text, new RegExp(`href="${urls.settings.edit({ key })}"`))
})

test('a crisis line without a number is refused with its place, and nothing typed is dropped', async () => {
  const typed = '昼の電話｜03-0000-0110\n夜の電話'
  const answer = await edit('crisis-lines', typed)
  assert.equal(answer.status, 422)
  assert.match(answer.text, /「値」の2行目には、名前と電話番号を/)
  assert.match(answer.text, /夜の電話/)
  assert.equal((await edit('crisis-lines', `${typed}｜03-0000-0119｜｜Night line`)).status, 303)
  const english = await town.inhabitant(['officer'])
  assert.match((await english.browser.speak('en').get(urls.settings.index())).text, /Night line 03-0000-0119/)
})

test('the page that “leave quickly” leads to is typed as an address, and what is none is told so', async () => {
  const form = await officer.browser.get(urls.settings.edit({ key: 'exit-address' }))
  assert.match(form.text, /<input[^>]*type="url"[^>]*name="value"|<input[^>]*name="value"[^>]*type="url"/)
  const answer = await edit('exit-address', 'weather')
  assert.equal(answer.status, 422)
  assert.match(answer.text, /「https:\/\/」から始まるアドレスを入力してください/)
  assert.equal((await edit('exit-address', 'https://weather.example/')).status, 303)
})
