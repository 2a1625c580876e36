import assert from 'node:assert/strict'
import { words as contractWords } from '#organisations/contract/words.ts'
import { words as organisationWords } from '#organisations/words.ts'
import { words as planWords } from '#plans/words.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { readWorkbook } from '#platform/sheets/read-workbook.ts'
import { cellText } from '#platform/sheets/sheet.ts'
import { urls } from '#urls.ts'
import { words as siteWords } from '#words.ts'
import { type Cast, names } from './cast.ts'

/** The coordinator registers the contracted body and the hospital by hand. */
export async function coordinatorRegistersOrganisations({ story, coordinator }: Cast): Promise<void> {
  const w = organisationWords(story.language)
  for (const [name, kind] of [
    [names.contractor, 'contractor'],
    [names.hospital, 'hospital'],
    [names.office, 'office'],
  ] as const) {
    await coordinator.choose(siteWords(story.language).nav.organisations)
    await coordinator.follow(w.register)
    await coordinator.write({ name, kinds: kind, address: '北町1丁目2番3号', phone: '03-0000-0300', channel: 'phone' })
    await coordinator.press(w.save)
    await coordinator.reads(name, w.kind[kind])
  }
}

/** A contract, a programme, and the targets of the year. */
export async function officerSetsUpTheYear({ story, officer }: Cast): Promise<void> {
  const { nav } = siteWords(story.language)
  const contract = contractWords(story.language)
  await officer.choose(nav.contracts)
  await officer.follow(contract.new)
  await officer.write({
    organisation: names.contractor,
    title: '登録・派遣事業 運営委託',
    scope: '登録、派遣の調整、同行と前後の気持ちへの寄り添い、報告',
    fromOn: `${story.fiscalYear - 1}-04-01`,
    lastOn: `${story.fiscalYear + 1}-03-31`,
  })
  await officer.press(contract.save)
  const { form } = planWords(story.language)
  await officer.open(urls.year.setUp({ year: String(story.fiscalYear) }))
  await officer.write({
    nameJa: 'ピアサポーター登録・派遣事業',
    nameEn: 'Peer supporters',
    startedOn: `${story.fiscalYear}-04-01`,
    contract: `${names.contractor} 登録・派遣事業 運営委託`,
    registered: '１０',
    dispatched: '120',
    source: '障害福祉計画',
  })
  await officer.press(form.save)
  await officerSeesCarriedOut({ story, officer }, 0)
}

/** The page of the year counts so many visits, and nobody by name. */
export async function officerSeesCarriedOut({ story, officer }: Pick<Cast, 'story' | 'officer'>, times: number) {
  const w = planWords(story.language)
  await officer.open(urls.year.ofYear({ year: String(story.fiscalYear) }))
  await officer.reads(w.title(formatFiscalYear(story.language, story.fiscalYear)), `${w.row.carriedOut}${times}`)
  await officer.readsNot(names.supporter, names.onThePhone, names.stepsIn)
}

export async function officerTakesExcel({ story, officer }: Cast): Promise<void> {
  const w = planWords(story.language)
  const bytes = await officer.download(w.exports.excel)
  const read = await readWorkbook(new Uint8Array(bytes), 'totals.xlsx')
  assert.ok('sheets' in read, JSON.stringify(read))
  const rows = read.sheets.flatMap((sheet) => sheet.rows).map((row) => row.map(cellText))
  assert.equal(rows.find(([label]) => label === w.row.carriedOut)?.[1], '2')
  assert.doesNotMatch(JSON.stringify(rows), /山田|髙橋|鈴木/)
}
