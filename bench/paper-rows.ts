import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importSheet } from '#plans/index.ts'
import { type Answer, items } from '#plans/menu/rules.ts'
import { replacePublished } from '#plans/menu/store.ts'
import { openAccount } from '#platform/accounts/open-account.ts'
import { openSession } from '#platform/auth/session.ts'
import { localBodies } from '#platform/bodies.ts'
import { root } from '#platform/root.ts'
import { openMunicipality } from '#platform/tenants/open-municipality.ts'
import type { Site } from '#platform/web/house.ts'
import { momentOf } from '#platform/web/open-desk.ts'

export const menuYears = [2020, 2021, 2022, 2023, 2024]

/** The state, with somebody who reads. */
export async function openState(site: Site): Promise<{ tenantId: string; session: string }> {
  const moment = momentOf(site, site.clock(), '', null)
  const body = { code: '990001', kind: 'state' as const, nameJa: '計測国', nameKana: '', nameEn: 'Bench state' }
  const { opened: tenantId } = await openMunicipality(site.db, moment, { ...body, administrator: null })
  if (!tenantId) throw new Error('the state was opened before')
  const inside = { ...moment, tenantId }
  const session = await site.db.asTenant(tenantId, async (tx) => {
    const account = await openAccount(tx, inside, { name: '計測', email: null, roles: [{ role: 'observer' }] })
    if (!account.opened) throw new Error('no account')
    return openSession(tx, inside, account.opened, 'full')
  })
  return { tenantId, session }
}

/** Every municipality of the country with fourteen answers a year: a third yes, a twentieth unknown. */
export async function fillMenu(site: Site, tenantId: string): Promise<number> {
  const bodies = localBodies().filter(({ kind }) => kind !== 'prefecture')
  const answerAt = (at: number): Answer => (at % 20 === 0 ? 'unknown' : at % 3 === 0 ? 'yes' : 'no')
  for (const year of menuYears)
    await site.db.asTenant(tenantId, (tx) => {
      const at = { fiscal_year: year, stage: 'plan' as const }
      return replacePublished(tx, {
        fiscalYear: year,
        stage: 'plan',
        prefecture: null,
        bodies: bodies.map(({ code, nameJa: name }, position) => ({
          ...at,
          ...{ code, name, position, kind: 'municipality' as const, source: 'bench' },
        })),
        uses: bodies.flatMap(({ code }, row) =>
          items.map((item) => {
            const answer = item === 1 ? 'yes' : answerAt(row * 7 + item + year)
            return { ...at, code, item, answer, confidence: answer === 'unknown' ? 'unknown' : 'sure' }
          }),
        ),
      })
    })
  return bodies.length
}

/** The published sheet with its one open day filled in, so that it may leave the house; gives its year. */
export async function fillSheet(site: Site, tenantId: string): Promise<number> {
  const json = JSON.parse(readFileSync(join(root, 'db/reference/published/kagoshima.json'), 'utf8'))
  Object.assign(json.section1_basic_info.indicators[0], { as_of: 'R6-05', value: 1 })
  const file = { name: 'sheet.json', bytes: new TextEncoder().encode(JSON.stringify(json)) }
  const moment = momentOf(site, site.clock(), tenantId, null)
  const done = await site.db.asTenant(tenantId, (tx) => importSheet(tx, moment, file, null))
  if ('faults' in done) throw new Error(JSON.stringify(done.faults))
  return done.taken.fiscalYear
}
