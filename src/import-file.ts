import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Keys } from '#platform/auth/keys.ts'
import { toTokyo } from '#platform/calendar.ts'
import type { Clock } from '#platform/clock.ts'
import type { Db } from '#platform/database/db.ts'
import type { Tell } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { bringIn } from '#platform/import/command/bring-in.ts'
import { commandWords } from '#platform/import/command/words.ts'
import type { Answers } from '#platform/import/kind.ts'
import { importKinds } from './import-kinds.ts'
import { listeners } from './listeners.ts'

export interface ImportFileOptions {
  language?: Language
  /** As 'course: basic' for a register whose marks mean the basic course. */
  answers?: Answers
  print?: (line: string) => void
}

/**
 * Brings a file (xlsx, xls, ods, csv) into the municipality with this code, as a coordinator would on the pages: all of
 * it or nothing. Prints how it was read and every fault in words. False where nothing was taken.
 */
export async function importFile(
  db: Db,
  keys: Keys,
  clock: Clock,
  tenantCode: string,
  kindId: string,
  path: string,
  { language = 'ja', answers = {}, print = console.log }: ImportFileOptions = {},
): Promise<boolean> {
  const w = commandWords(language)
  const kind = importKinds.find(({ id }) => id === kindId)
  if (!kind) return refused(print, w.noKind(kindId, importKinds.map(({ id }) => id).join(', ')))
  const tenant = await db.withoutTenant((tx) =>
    tx.selectFrom('tenant').select('tenant.id').where('tenant.code', '=', tenantCode).executeTakeFirst(),
  )
  if (!tenant) return refused(print, w.noMunicipality(tenantCode))
  const now = clock()
  const moment = { now, today: toTokyo(now).day, tenantId: tenant.id, actorId: null, keys, tell }
  const file = { kind, fileName: basename(path), bytes: new Uint8Array(await readFile(path)), answers }
  return bringIn(db, moment, file, language, print)
}

function refused(print: (line: string) => void, sentence: string): false {
  print(sentence)
  return false
}

const tell: Tell = async (tx, moment, event) => {
  for (const listen of listeners) await listen(tx, moment, event)
}
