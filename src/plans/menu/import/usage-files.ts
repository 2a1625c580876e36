import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { readWorkbook } from '#platform/sheets/read-workbook.ts'
import type { Sheet } from '#platform/sheets/sheet.ts'
import { describeSheetRefusal } from '#platform/sheets/words.ts'
import { items, type Stage } from '../rules.ts'
import type { Reach } from './reach.ts'
import type { UsageFault, UsageRow } from './read-usage.ts'
import { judgeUsage, takeUsage, type UsageTaken } from './take-usage.ts'
import { importWords } from './words.ts'

export interface FileOf {
  name: string
  bytes: Uint8Array
}

export interface UsageFiles {
  list: FileOf
  confidence: FileOf | null
  /** Null where the name of the file says it: usage-r2.csv. */
  fiscalYear: number | null
  stage: Stage
  source: string
  /** All of the country unless said otherwise. */
  reach?: Reach
}

export interface OpenUsage {
  fiscalYear: number
  sheet: Sheet
  confidence: Sheet | null
}

/** The sheets of the files, or a sentence saying why they cannot be read. */
export async function openUsage(files: UsageFiles, language: Language): Promise<OpenUsage | { refused: string }> {
  const fiscalYear = files.fiscalYear ?? yearIn(files.list.name)
  if (fiscalYear === null) return { refused: importWords(language).year }
  const sheet = await firstSheet(files.list)
  if ('refused' in sheet) return { refused: describeSheetRefusal(language, sheet.refused) }
  const confidence = files.confidence && (await firstSheet(files.confidence))
  if (confidence && 'refused' in confidence) return { refused: describeSheetRefusal(language, confidence.refused) }
  return { fiscalYear, sheet, confidence }
}

export interface ReadUsageFiles {
  fiscalYear: number
  rows: UsageRow[]
  faults: UsageFault[]
  /** Cells that were read from a damaged source. */
  inferred: number
}

/** What the files say and every fault in them; nothing is written. */
export async function readUsageFiles(
  files: UsageFiles,
  language: Language,
): Promise<ReadUsageFiles | { refused: string }> {
  const open = await openUsage(files, language)
  if ('refused' in open) return open
  const { rows, faults, confidence } = judgeUsage(open.sheet, open.confidence, files.reach ?? 'country')
  const inferred = [...confidence.values()].flatMap((each) => items.filter((item) => each[item] === 'inferred'))
  return { fiscalYear: open.fiscalYear, rows, faults, inferred: inferred.length }
}

/** Takes an open list in, all of it or nothing; the event stands in the audit log of who brought it in. */
export async function takeOpenUsage(
  tx: Tx,
  moment: Moment,
  { stage, source, reach = 'country' }: UsageFiles,
  { fiscalYear, sheet, confidence }: OpenUsage,
): Promise<UsageTaken> {
  const outcome = await takeUsage(tx, { fiscalYear, stage, source, sheet, confidence, reach })
  if (outcome.taken)
    await record(tx, moment, {
      verb: 'take-menu',
      subjectKind: 'published-menu',
      subjectId: null,
      channel: 'import',
      details: { fiscalYear, stage, bodies: outcome.taken.length },
    })
  return outcome
}

/** The year of the era in a name: usage-r2 is 2020, usage-h30 is 2018. */
export function yearIn(name: string): number | null {
  const [, era, year] = /(?:^|[^a-z])([rh])(\d{1,2})(?!\d)/i.exec(name) ?? []
  if (!era || !year) return null
  return (era.toLowerCase() === 'r' ? 2018 : 1988) + Number(year)
}

async function firstSheet({ bytes, name }: FileOf) {
  const read = await readWorkbook(bytes, name)
  return 'refused' in read
    ? read
    : (read.sheets.find(({ rows }) => rows.length > 0) ?? { refused: { because: 'empty' as const } })
}
