import { join } from 'node:path'
import type { Config } from '#platform/config.ts'
import { type Db, openDb } from '#platform/database/db.ts'
import { openEmbedded } from '#platform/database/embedded-engine.ts'
import { migrate } from '#platform/database/migrate.ts'
import { openServer } from '#platform/database/server-engine.ts'
import { root } from '#platform/root.ts'

export const migrationsFolder = join(root, 'db/migrations')

/** Opens the configured database and brings it up to date. */
export async function openDatabase(config: Config): Promise<Db> {
  const db = await openDatabaseAsItIs(config)
  await migrate(db.engine, migrationsFolder)
  return db
}

/** The same without touching its form: a backup brings the form it was made in. */
export async function openDatabaseAsItIs(config: Config): Promise<Db> {
  return openDb(
    config.databaseUrl
      ? await openServer({ url: config.databaseUrl, ownerUrl: config.databaseOwnerUrl ?? undefined })
      : await openEmbedded({ directory: join(config.dataDir, 'database') }),
  )
}
