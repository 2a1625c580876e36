import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { codeOf, openPortal, published } from '#portal/fixtures/publish.ts'
import { doorsOf, filledWith } from '#test/doors.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'

/** Nobody's page links to such an address: whoever makes it up reads a page, and no fault of the program. */

const nul = 'x\0'
const names = [nul, 'abc', '-'.repeat(36), '%_\\(*[']
const values = [
  ...names,
  `${'あ'.repeat(59)}😀`,
  `${'あ'.repeat(39)}😀`,
  '0000-01-01',
  '9999-12-31',
  '9999-12',
  '99999999999999999999',
]
/** Those of one line are asked for together; what refuses an answer stands alone. */
const asked = [
  ['q', 'area', 'on', 'kind', 'month', 'v', 'language'],
  ['when', 'entry'],
  ['page'],
  ['per_page'],
  ['search', 'postcode', 'format'],
  ['modified_after'],
  ['organization_id'],
  ['taxonomy_id', 'taxonomy_term_id'],
]
const { place } = urls
const searched = [place.search, place.calendar, place.open.calendar]
const forPrograms = [place.api.services, place.api.atLocations, place.api.organizations, place.api.terms]

let town: Town
let code: string

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
  await published(town, { title: '居場所' })
})

async function faultsOf(addresses: readonly string[]) {
  const visitor = town.visitor()
  const faults: string[] = []
  for (const address of addresses) {
    const { status } = await visitor.get(address)
    if (status >= 500) faults.push(`${status} ${address}`)
  }
  return faults
}

test('no odd name in a public address is a fault', async () => {
  const public_ = doorsOf(town.app, 'GET').filter((pattern) => pattern.startsWith(place.bare.pattern))
  const addresses = public_
    .filter((pattern) => pattern.replace(':code', '').includes(':'))
    .flatMap((pattern) => names.map((name) => filledWith(pattern.replace(':code', code), name)))
  assert.ok(addresses.length > 100)
  assert.deepEqual(await faultsOf(addresses), [])
})

test('nor is an odd value of anything that can be asked for', async () => {
  const addresses = [...searched, ...forPrograms].flatMap((door) =>
    asked.flatMap((group) =>
      values.map((value) => door({ code }, Object.fromEntries(group.map((name) => [name, value])))),
    ),
  )
  assert.deepEqual(await faultsOf(addresses), [])
})

test('a program is told which parameter cannot be used, in the form of its interface; a person reads a page', async () => {
  const visitor = town.visitor()
  const told = await visitor.get(place.api.services({ code }, { search: nul }))
  assert.equal(told.status, 400)
  assert.equal(JSON.parse(told.text).error.parameter, 'search')
  assert.equal(JSON.parse((await visitor.get(place.api.service({ code, id: nul }))).text).error.code, 'not-found')
  const read = await visitor.get(place.search({ code }, { q: nul }))
  assert.equal(read.status, 400)
  assert.match(read.text, /<main/)
})

test('what is sent is read without such a sign, and a made-up id is nobody’s', async () => {
  const { browser } = await town.inhabitant(['coordinator'])
  const name = `語り\0の会`
  assert.match((await browser.postAndFollow(urls.organisations.index(), { name })).text, /語りの会/)
  const meeting = { onDay: town.today, start: '10:00', end: '11:00', mode: 'in-person', place: '' }
  for (const address of [urls.matching.meeting, urls.matching.agreement, urls.matching.review])
    assert.equal((await browser.post(address({ id: 'abc' }), meeting)).status, 404)
})
