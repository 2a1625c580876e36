import { randomInt } from 'node:crypto'
import type { Role } from '#platform/auth/actor.ts'
import { keysFrom, newKeyFile } from '#platform/auth/keys.ts'
import { openSession } from '#platform/auth/session.ts'
import { toTokyo } from '#platform/calendar.ts'
import { readConfig } from '#platform/config.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { openLog } from '#platform/log.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import { type App, createApp } from '../src/app.ts'
import { Browser } from './browser.ts'
import { testClock } from './clock.ts'
import { testDb } from './database.ts'

const keys = keysFrom(newKeyFile())
let built: Promise<App> | undefined

/** The whole application on a real, migrated database, as one process would run it. */
export function testApp(): Promise<App> {
  built ??= testDb().then((db) => {
    const config = readConfig({ LOG_LEVEL: 'silent', DATA_DIR: 'build/test-var' }, false)
    return createApp({ config, db, clock: testClock, keys, log: openLog(process.env.LOG_LEVEL ?? 'silent') })
  })
  return built
}

export interface Inhabitant {
  accountId: string
  browser: Browser
}

/** A municipality of its own for one test file: the tenant wall keeps the files apart. */
export class Town {
  constructor(
    readonly app: App,
    readonly tenantId: string,
    readonly name: string,
  ) {}

  get today(): string {
    return toTokyo(testClock()).day
  }

  /** Works in the database as this municipality does, in the name of `actorId`. */
  work<T>(work: (tx: Tx, moment: Moment) => Promise<T>, actorId: string | null = null): Promise<T> {
    const moment = momentOf(this.app.site, testClock(), this.tenantId, actorId)
    return this.app.site.db.asTenant(this.tenantId, (tx) => work(tx, moment))
  }

  /** Somebody with an account in these roles, signed in, with a browser in hand. */
  async inhabitant(
    roles: Role[],
    more: {
      name?: string
      personId?: string
      organisationId?: string
      seesRecords?: boolean
      /** Bounds a coordinator to the people of this contract. */
      contractId?: string
    } = {},
  ): Promise<Inhabitant> {
    const { accountId, token } = await this.work(async (tx, moment) => {
      const account = await tx
        .insertInto('account')
        .values({
          tenant_id: this.tenantId,
          name: more.name ?? `${roles.join('・')}の人`,
          person_id: more.personId ?? null,
          organisation_id: more.organisationId ?? null,
        })
        .returning('account.id')
        .executeTakeFirstOrThrow()
      for (const role of roles)
        await tx
          .insertInto('account_role')
          .values({
            tenant_id: this.tenantId,
            account_id: account.id,
            role,
            sees_records: more.seesRecords ?? false,
            contract_id: role === 'coordinator' ? (more.contractId ?? null) : null,
          })
          .execute()
      return { accountId: account.id, token: await openSession(tx, moment, account.id, 'full') }
    })
    return { accountId, browser: new Browser(this.app, { session: token, display: 'ja.normal.n' }) }
  }

  visitor(): Browser {
    return new Browser(this.app, { display: 'ja.normal.n' })
  }
}

let founded = randomInt(1000)

/** Never the same twice in a process: two towns with one code would stop a test file before it begins. */
const nextCode = (prefecture: string) => {
  founded += 1
  return prefecture + String(1000 + (founded % 9000))
}

/** `prefecture` is the first two digits of its code, where that matters. */
export async function newTown(
  kind: 'municipality' | 'prefecture' | 'state' | 'installation' = 'municipality',
  prefecture = String(randomInt(10, 97)),
): Promise<Town> {
  const app = await testApp()
  const name = `試験市${randomInt(1e9)}`
  const row = await app.site.db.withoutTenant((tx) =>
    tx
      .insertInto('tenant')
      .values({ code: nextCode(prefecture), kind, name_ja: name, name_en: `Test town ${name}` })
      .returning('tenant.id')
      .executeTakeFirstOrThrow(),
  )
  return new Town(app, row.id, name)
}
