import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { bringInUsage } from '#plans/index.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import { CommandFault } from './command.ts'
import { withHouse } from './open-house.ts'

const from = (path: string) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) })

/** `import menu usage-r2.csv`: a published list of the 14-item menu, for the whole installation. */
export async function importMenu(path: string, options: Record<string, string>): Promise<void> {
  const beside = options.confidence ?? path.replace(/(\.\w+)$/, '-confidence$1')
  const files = {
    list: from(path),
    confidence: existsSync(beside) && beside !== path ? from(beside) : null,
    fiscalYear: options.year ? Number(options.year) : null,
    stage: options.stage === 'report' ? ('report' as const) : ('plan' as const),
    source: options.source ?? basename(path),
  }
  await withHouse(async ({ app, db, clock }) => {
    const installation = await db.withoutTenant((tx) =>
      tx.selectFrom('tenant').select('tenant.id').where('tenant.kind', '=', 'installation').executeTakeFirst(),
    )
    if (!installation) throw new CommandFault('運用の団体がまだありません。 / The installation is not set up yet.')
    const moment = momentOf(app.site, clock(), installation.id, null)
    const taken = await bringInUsage(db, moment, files, 'ja', console.log)
    if (!taken) throw new CommandFault('取り込みませんでした。何も変わっていません。 / Nothing was taken in.')
  })
}
