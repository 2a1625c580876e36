import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { exportYear } from '#plans/index.ts'
import { fiscalYearOf, toTokyo } from '#platform/calendar.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import { seedDemonstration } from '../demonstration/seed.ts'
import { importFile } from '../import-file.ts'
import { type Command, CommandFault, needed } from './command.ts'
import { importMenu } from './menu-import.ts'
import { municipalityOf, withHouse } from './open-house.ts'
import { neededOption, parted } from './options.ts'
import { importSheetFile } from './sheet-import.ts'

const here = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path)

export const importCommand: Command = {
  usage:
    'import KIND FILE --municipality CODE   (KIND: roster, completions, attendance, hosts, sheet; menu without a municipality)',
  about: '一覧を取り込む。全部か、なしか / bring a list in, all of it or nothing',
  async run(words) {
    const { plain, options } = parted(words)
    if (plain[0] === 'menu') return importMenu(here(needed(plain[1], this.usage)), options)
    const code = neededOption(options, 'municipality', this.usage)
    if (plain[0] === 'sheet') return importSheetFile(code, here(needed(plain[1], this.usage)), options)
    const { municipality: _, ...answers } = options
    await withHouse(async ({ db, keys, clock }) => {
      const taken = await importFile(
        db,
        keys,
        clock,
        code,
        needed(plain[0], this.usage),
        here(needed(plain[1], this.usage)),
        { answers },
      )
      if (!taken) throw new CommandFault('取り込みませんでした。何も変わっていません。 / Nothing was taken in.')
    })
  },
}

export const exportCommand: Command = {
  usage: 'export FILE.xlsx --municipality CODE [--year 2026]',
  about: '年度の集計と派遣の一覧を書き出す / write the totals and the visits of a fiscal year',
  async run(words) {
    const { plain, options } = parted(words)
    const code = neededOption(options, 'municipality', this.usage)
    await withHouse(async (house) => {
      const { app, db, clock } = house
      const tenantId = await municipalityOf(house, code)
      const moment = momentOf(app.site, clock(), tenantId, null)
      const year = Number(options.year ?? fiscalYearOf(toTokyo(clock()).day))
      const bytes = await db.asTenant(tenantId, (tx) => exportYear(tx, moment, year, 'ja'))
      writeFileSync(here(needed(plain[0], this.usage)), bytes)
    })
  },
}

export const seedCommand: Command = {
  usage: 'seed',
  about: '空のデータベースに体験用の自治体を作る / make the demonstration in an empty database',
  run: () =>
    withHouse(async ({ app, db }) => {
      const there = await db.withoutTenant((tx) => tx.selectFrom('tenant').select('tenant.id').executeTakeFirst())
      if (there) throw new CommandFault('空のデータベースにだけ作れます。 / Only into an empty database.')
      await seedDemonstration(app.site)
      console.log('作りました。 / Done.')
    }),
}
