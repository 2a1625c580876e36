import { loadKeyFile } from '#platform/auth/key-file.ts'
import { type Keys, keysFrom } from '#platform/auth/keys.ts'
import { type Clock, clockWithOffset } from '#platform/clock.ts'
import { type Config, readConfig } from '#platform/config.ts'
import type { Db } from '#platform/database/db.ts'
import { openLog } from '#platform/log.ts'
import { type App, createApp } from '../app.ts'
import { openDatabase } from '../open-database.ts'
import { CommandFault } from './command.ts'

export interface OpenHouse {
  config: Config
  db: Db
  keys: Keys
  clock: Clock
  app: App
}

/** The application without a port, for one command; closed afterwards. */
export async function withHouse<T>(work: (house: OpenHouse) => Promise<T>): Promise<T> {
  const config = readConfig(process.env, false)
  const keys = keysFrom(loadKeyFile(config.secretKeyFile))
  const clock = clockWithOffset(config.clockOffsetDays)
  const db = await openDatabase(config)
  try {
    return await work({ config, db, keys, clock, app: createApp({ config, db, clock, keys, log: openLog('warn') }) })
  } finally {
    await db.close()
  }
}

export async function municipalityOf({ db }: OpenHouse, code: string): Promise<string> {
  const row = await db.withoutTenant((tx) =>
    tx.selectFrom('tenant').select('tenant.id').where('tenant.code', '=', code).executeTakeFirst(),
  )
  if (!row) throw new CommandFault(`コード ${code} の自治体はありません。 / No municipality has the code ${code}.`)
  return row.id
}
