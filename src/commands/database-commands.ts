import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readConfig } from '#platform/config.ts'
import { backup } from '#platform/database/backup.ts'
import { askForBackup } from '#platform/database/backup-door.ts'
import { pendingMigrations } from '#platform/database/migrate.ts'
import { restore } from '#platform/database/restore.ts'
import { migrationsFolder, openDatabaseAsItIs } from '../open-database.ts'
import { type Command, CommandFault, needed } from './command.ts'
import { withHouse } from './open-house.ts'

export const migrateCommand: Command = {
  usage: 'migrate',
  about: 'データベースを新しい形にする / bring the database up to date',
  run: () =>
    withHouse(async ({ db }) => {
      const left = await pendingMigrations(db.engine, migrationsFolder)
      console.log(left.length === 0 ? '最新です。 / Up to date.' : `残り / left: ${left.join(', ')}`)
    }),
}

export const backupCommand: Command = {
  usage: 'backup FILE',
  about: '控えを取る（動かしたままでよい） / make a backup, also while the program runs',
  async run([file]) {
    const path = resolve(process.env.INIT_CWD ?? process.cwd(), needed(file, this.usage))
    if (existsSync(path)) throw new CommandFault(`${path} はすでにあります。 / exists already.`)
    const config = readConfig(process.env, false)
    const asked = !config.databaseUrl && (await askForBackup(join(config.dataDir, 'database'), path))
    if (!asked) await withHouse(({ db }) => backup(db, path))
    console.log(`控えを書きました： / Backup written: ${path}`)
    console.log('鍵のファイルは含まれません。別に保管してください。 / The key file is not in it; keep it separately.')
  },
}

export const restoreCommand: Command = {
  usage: 'restore FILE',
  about: '控えを空のデータベースに戻す / restore a backup into an empty database',
  async run([file]) {
    const path = resolve(process.env.INIT_CWD ?? process.cwd(), needed(file, this.usage))
    const db = await openDatabaseAsItIs(readConfig(process.env, false))
    await restore(db, path, { migrations: migrationsFolder }).finally(() => db.close())
    console.log('戻しました。 / Restored.')
  },
}
