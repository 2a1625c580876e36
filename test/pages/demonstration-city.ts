import type { Role } from '#platform/auth/actor.ts'
import { openSession } from '#platform/auth/session.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import type { App } from '../../src/app.ts'
import { demonstrationCode, seedDemonstration } from '../../src/demonstration/seed.ts'
import { Browser } from '../browser.ts'
import { Town } from '../town.ts'

/** Who opens pages: a session, and a browser without JavaScript that has it. */
export interface Key {
  accountId: string
  who: Role | 'nobody'
  session: string | null
  browser: Browser
}

/** The demonstration city, made where it is not there yet, and a key for everybody in and above it. */
export async function demonstrationCity(app: App): Promise<{ town: Town; keys: Key[] }> {
  const list = () => app.site.db.withoutTenant((tx) => tx.selectFrom('tenant').selectAll().execute())
  if (!(await list()).some(({ code }) => code === demonstrationCode)) await seedDemonstration(app.site)
  const tenants = await list()
  const city = tenants.find(({ code }) => code === demonstrationCode)
  if (!city) throw new Error('the demonstration made no city')
  const above = tenants.filter(({ code }) => code === 'system' || code.startsWith('99000'))
  const keys = [nobodysKey(app)]
  for (const { id } of [city, ...above]) keys.push(...(await keysOf(app, id)))
  return { town: new Town(app, city.id, city.name_ja), keys }
}

function keysOf(app: App, tenantId: string): Promise<Key[]> {
  return app.site.db.asTenant(tenantId, async (tx) => {
    const held = await tx
      .selectFrom('account_role')
      .innerJoin('account', (on) =>
        on
          .onRef('account.tenant_id', '=', 'account_role.tenant_id')
          .onRef('account.id', '=', 'account_role.account_id'),
      )
      .select(['account_role.account_id', 'account_role.role'])
      .where('account_role.tenant_id', '=', tenantId)
      .where('account_role.ended_at', 'is', null)
      .orderBy('account.name')
      .orderBy('account_role.role')
      .execute()
    const keys: Key[] = []
    for (const { account_id: accountId, role: who } of held) {
      const moment = momentOf(app.site, app.site.clock(), tenantId, accountId)
      const session = await openSession(tx, moment, accountId, 'full')
      keys.push({ accountId, who, session, browser: new Browser(app, { session, display: 'ja.normal.n' }) })
    }
    return keys
  })
}

const nobodysKey = (app: App): Key => ({
  accountId: '',
  who: 'nobody',
  session: null,
  browser: new Browser(app, { display: 'ja.normal.n' }),
})
