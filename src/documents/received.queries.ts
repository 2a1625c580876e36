import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { OfficialDocument } from '#platform/document/model.ts'
import type { FileKey } from './file-store.ts'

/** A document that a body below submitted to the asker. */
export interface ReceivedLine {
  id: string
  code: string
  name_ja: string
  name_en: string
  kind: string
  fiscal_year: number
  number: number
  title_ja: string
  title_en: string
  reason: string | null
  submitted_at: string
}

/** What was submitted to this prefecture or the state; nothing for any other body. */
export async function listReceived(tx: Tx): Promise<ReceivedLine[]> {
  const { rows } = await sql<ReceivedLine>`select * from submitted_documents()`.execute(tx)
  return rows
}

export async function findReceived(tx: Tx, id: string): Promise<OfficialDocument | null> {
  const { rows } = await sql<{ content: OfficialDocument | null }>`
    select submitted_document(${id}::uuid) as content`.execute(tx)
  return rows[0]?.content ?? null
}

export async function findReceivedFile(tx: Tx, id: string, { language, format }: FileKey): Promise<Uint8Array | null> {
  const { rows } = await sql<{ bytes: Uint8Array | null }>`
    select submitted_file(${id}::uuid, ${language}, ${format}) as bytes`.execute(tx)
  return rows[0]?.bytes ?? null
}
