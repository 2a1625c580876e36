import { sql } from 'kysely'
import { pendingMigrations } from '#platform/database/migrate.ts'
import { migrationsFolder } from '../open-database.ts'
import { type Command, CommandFault } from './command.ts'
import { withHouse } from './open-house.ts'

export const checkCommand: Command = {
  usage: 'check',
  about: 'データベース、鍵、壁を確かめる / check the database, the key and the tenant wall',
  run: () =>
    withHouse(async ({ db, keys }) => {
      const faults: string[] = []
      const left = await pendingMigrations(db.engine, migrationsFolder)
      if (left.length) faults.push(`migrations left: ${left.join(', ')}`)
      const open = await db.asOwner((tx) =>
        sql<{ name: string }>`select c.relname as name from pg_class c
          join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
          where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relforcerowsecurity`.execute(tx),
      )
      for (const { name } of open.rows) faults.push(`table ${name} stands outside the wall`)
      const sealed = await db.asKeeper((tx) =>
        tx.selectFrom('account').selectAll().where('account.email_sealed', 'is not', null).limit(5).execute(),
      )
      for (const account of sealed) {
        try {
          keys.open(account.tenant_id, account.email_sealed ?? '')
        } catch {
          faults.push('the key file does not open what is in the database')
        }
      }
      if (faults.length) throw new CommandFault([...new Set(faults)].join('\n'))
      console.log('問題はありません。 / Nothing wrong found.')
    }),
}
