import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { importSheet } from '#plans/index.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import { CommandFault } from './command.ts'
import { municipalityOf, withHouse } from './open-house.ts'

/** Brings a yearly sheet, a ward report or a council paper in, all of it or nothing. */
export function importSheetFile(code: string, path: string, options: Record<string, string>): Promise<void> {
  return withHouse(async (house) => {
    const { app, db, clock } = house
    const moment = momentOf(app.site, clock(), await municipalityOf(house, code), null)
    const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) }
    const expected = options.example === 'yes' ? null : code
    const done = await db.asTenant(moment.tenantId, (tx) => importSheet(tx, moment, file, expected))
    if ('taken' in done) {
      const { rows, indicators, courses } = done.taken
      const counts = [rows.length, indicators.length, courses.length].join(' + ')
      console.log(`取り込みました（行＋指標＋講座：${counts}）。 / Taken in (rows + indicators + courses).`)
      return
    }
    for (const { at, says } of done.faults) console.log(`${at} ${says.ja} / ${at} ${says.en}`)
    if (done.faults.some(({ at }) => at === 'municipality.code'))
      console.log(
        '他の団体のシートを例として取り込むときは --example yes を付けます。 / --example yes takes one as an example.',
      )
    throw new CommandFault('取り込みませんでした。何も変わっていません。 / Nothing was taken in.')
  })
}
