import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { publishEntry } from '../entry/publish-entry.ts'
import { reportEntry } from '../entry/report.ts'
import { changeEntry, submitEntry } from '../entry/save-entry.ts'
import { openPortal } from '../fixtures/publish.ts'
import { leafletData } from '../public/leaflet.ts'
import { findPublic } from './find.queries.ts'
import { readLimits } from './read-limits.ts'

let town: Town
let code: string
let id: string
let over: string

/** What stands in the record of an organisation, in a wording that nobody checked, and in words of visitors. */
const secrets = {
  name: '記録だけの法人名',
  kana: 'きろくだけのほうじん',
  address: '記録町九丁目9-9',
  phone: '03-9999-1234',
  contact_name: '記録 担当子',
}
const unchecked = 'まだ確かめていない言い方'
const visitorSaid = '見た人が書いた言葉'
const hidden = new RegExp([...Object.values(secrets), unchecked, visitorSaid, '古くて出さない催し'].join('|'))

const put = (title: string, days: number, organisationId: string | null) =>
  town.work(async (tx, moment) => {
    const day = { onDay: addDays(town.today, 5), kind: 'date' as const, fromMinute: 600, toMinute: 720, note: '' }
    const content = {
      title_ja: title,
      organiser_ja: '公開の名の会',
      latitude: 35.6,
      longitude: 139.6,
      address: '桜丘1',
    }
    const given = { content, hours: [], days: [day], channel: 'phone' as const, byOwner: false }
    const entryId = await submitEntry(tx, moment, { kind: 'event', organisationId }, given)
    await publishEntry(tx, moment, entryId, 1, { confirmedOn: addDays(town.today, -days), until: null })
    return { entryId, given }
  })

before(async () => {
  town = await newTown()
  await openPortal(town)
  const tenant = (await town.work((tx) =>
    tx.selectFrom('tenant').select('tenant.code').where('tenant.id', '=', town.tenantId).executeTakeFirstOrThrow(),
  )) as { code: string }
  code = tenant.code
  const organisationId = await town.work(async (tx, { keys }) => {
    const sealed = { contact_email_sealed: keys.seal(town.tenantId, 'secret@example.jp') }
    const row = {
      tenant_id: town.tenantId,
      ...secrets,
      ...sealed,
      channel: 'online' as const,
      registered_on: town.today,
    }
    return (await tx.insertInto('organisation').values(row).returning('organisation.id').executeTakeFirstOrThrow()).id
  })
  const { entryId, given } = await put('語る夕べ', 0, organisationId)
  id = entryId
  over = (await put('古くて出さない催し', 400, null)).entryId
  await town.work(async (tx, moment) => {
    await changeEntry(tx, moment, id, 1, { ...given, content: { ...given.content, summary_ja: unchecked } })
    await reportEntry(tx, moment, { id, number: 1 }, { about: 'hours', words: visitorSaid })
  })
})

test('no page, feed, answer or list shows the record of an organisation, an unchecked wording, or what is too old', async () => {
  const { open, api } = urls.place
  const own = [open.calendar, open.news, open.siteMap, open.eventList, open.facilityList, urls.place.home]
  const lists = [urls.place.search, urls.place.calendar, urls.place.map]
  const answers = [api.root, api.openApi, api.taxonomies, api.terms]
  const queried = [api.services, api.organizations, api.atLocations]
  const addresses = [
    ...[...own, ...lists, ...answers].map((address) => address({ code })),
    ...queried.flatMap((address) => [address({ code }), address({ code }, { full: 'true', full_service: 'true' })]),
    urls.place.calendar({ code }, { month: addDays(town.today, 5).slice(0, 7) }),
    urls.place.entry({ code, id }),
    urls.place.wrong({ code, id }),
    open.entryCalendar({ code, id }),
    open.entryJsonLd({ code, id }),
    api.service({ code, id }),
  ]
  let shown = 0
  for (const address of addresses)
    for (const language of ['ja', 'en', 'easy'] as const) {
      const answer = await town.visitor().speak(language).get(address)
      assert.equal(answer.status, 200, address)
      const found = hidden.exec(answer.text)
      assert.equal(found, null, `${address}: ${found?.[0]}`)
      shown += answer.text.includes('語る夕べ') ? 1 : 0
    }
  assert.ok(shown > 30, `the entry is looked for where it stands: ${shown}`)
})

test('what is too old is gone from every address of its own, too', async () => {
  const { open, api } = urls.place
  const names = { code, id: over }
  for (const address of [urls.place.entry, urls.place.wrong, open.entryCalendar, open.entryJsonLd, api.service])
    assert.equal((await town.visitor().get(address(names))).status, 404)
})

test('nor does a sheet for paper', async () => {
  const sheet = await town.work(async (tx, moment) => {
    const limits = await readLimits(tx, moment)
    const found = await findPublic(tx, moment, limits, {}, { limit: 60, offset: 0 })
    const place = { id: town.tenantId, code, kind: 'municipality' as const, nameJa: town.name, nameEn: '' }
    return JSON.stringify(leafletData({ ...found, limits, place, language: 'ja', made: 'x', today: moment.today }))
  })
  assert.match(sheet, /語る夕べ/)
  assert.doesNotMatch(sheet, hidden)
})
