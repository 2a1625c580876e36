import { randomUUID } from 'node:crypto'
import { openAccount } from '#platform/accounts/open-account.ts'
import type { Role } from '#platform/auth/actor.ts'
import { openSession } from '#platform/auth/session.ts'
import { fiscalYearOf, fiscalYearRange, toTokyo } from '#platform/calendar.ts'
import { checkDigitOf } from '#platform/municipality-code.ts'
import { openMunicipality } from '#platform/tenants/open-municipality.ts'
import type { Site } from '#platform/web/house.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import { rows } from './rows.ts'

export interface Size {
  supporters: number
  requests: number
  hosts: number
}

/** 世田谷区 as planned for R6, ten times Kagoshima, and a small municipality as most are. */
export const sizes = {
  setagaya: { supporters: 15, requests: 360, hosts: 30 },
  tenfold: { supporters: 300, requests: 3000, hosts: 200 },
  small: { supporters: 3, requests: 12, hosts: 3 },
} satisfies Record<string, Size>

export interface Generated {
  tenantId: string
  sessions: Record<'coordinator' | 'officer' | 'supporter' | 'host' | 'follow_up_staff', string>
  requestId: string
  personId: string
}

/** A municipality with a year of work in it, the same for the same number. Written in whole rows, not by verbs. */
export async function generate(site: Site, number: number, size: Size): Promise<Generated> {
  const now = site.clock()
  const today = toTokyo(now).day
  const five = String(10000 + number)
  const opened = await openMunicipality(site.db, momentOf(site, now, '', null), {
    code: five + checkDigitOf(five),
    kind: 'municipality',
    nameJa: `計測市${number}`,
    nameKana: '',
    nameEn: `Bench ${number}`,
    administrator: null,
  })
  if (opened.opened === null) throw new Error('this municipality was generated before')
  const tenantId = opened.opened
  const moment = momentOf(site, now, tenantId, null)
  const people = Array.from({ length: size.supporters }, () => randomUUID())
  const hosts = Array.from({ length: size.hosts }, () => randomUUID())
  const year = fiscalYearRange(fiscalYearOf(today))
  const facts = { tenant_id: tenantId, people, hosts, size, from: year.from, today }
  const written = rows(facts)
  await site.db.asTenant(tenantId, async (tx) => {
    for (const [table, all] of written.tables)
      for (let at = 0; at < all.length; at += 500)
        await tx
          .insertInto(table)
          .values(all.slice(at, at + 500) as never)
          .execute()
  })
  const sessions = {} as Generated['sessions']
  await site.db.asTenant(tenantId, async (tx) => {
    for (const role of ['coordinator', 'officer', 'supporter', 'host', 'follow_up_staff'] satisfies Role[]) {
      const account = await openAccount(tx, moment, {
        name: `計測 ${role}`,
        email: null,
        roles: [{ role }],
        personId: role === 'supporter' ? people[0] : null,
        organisationId: role === 'host' ? hosts[0] : null,
      })
      if (account.opened) sessions[role] = await openSession(tx, moment, account.opened, 'full')
    }
  })
  return { tenantId, sessions, requestId: written.openRequestId, personId: people[0] ?? '' }
}
