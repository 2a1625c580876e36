import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { compareDocuments } from '#platform/document/compare.ts'
import type { DocumentFault } from '#platform/document/faults.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import type { OfficialDocument } from '#platform/document/model.ts'
import { insertFiles } from './file-store.ts'
import { liveDocument } from './live.ts'
import { drawAll } from './rendering.ts'
import { decideSubmission, type Recipient, type SubmissionDecision } from './rules.ts'
import { findVersion, insertVersion, lastNumber, listVersions } from './store.ts'

export interface Submission {
  submittedTo: Recipient[]
  /** Why an earlier version is corrected; empty for the first. */
  reason: string
}

export type Submitted =
  | { submitted: string; number: number }
  | { submitted: null; because: Exclude<SubmissionDecision, { submit: true }>['because']; faults: DocumentFault[] }

/** Freezes the document as it is now: content, definitions and rendering, numbered, dated, with who did it. */
export async function submitDocument(
  tx: Tx,
  moment: Moment,
  kind: DocumentKind,
  fiscalYear: number,
  { submittedTo, reason }: Submission,
): Promise<Submitted> {
  const { document, faults, fillIn, definitions = [] } = await liveDocument(tx, moment, kind, fiscalYear)
  const last = await lastNumber(tx, moment, kind.id, fiscalYear)
  const before = last === 0 ? null : await contentOf(tx, moment, kind.id, fiscalYear, last)
  const differs = before === null || compareDocuments(before, document).changes.length > 0
  const decision = decideSubmission({
    isEmpty: fillIn !== undefined,
    faults: faults.length,
    isCorrection: last > 0,
    reason,
    differs,
  })
  if (!decision.submit) return { submitted: null, because: decision.because, faults }
  const number = last + 1
  const id = await insertVersion(tx, {
    tenant_id: moment.tenantId,
    kind: kind.id,
    fiscal_year: fiscalYear,
    number,
    title_ja: document.title.ja,
    title_en: document.title.en || document.title.ja,
    content: JSON.stringify(document),
    definitions: JSON.stringify(definitions),
    reason: number === 1 ? null : reason,
    submitted_to: submittedTo,
    submitted_at: moment.now,
    submitted_by: moment.actorId,
  })
  const files = await drawAll(document, number, moment.now)
  await insertFiles(
    tx,
    files.map((file) => ({ tenant_id: moment.tenantId, version_id: id, ...file })),
  )
  await record(tx, moment, {
    verb: 'submit-document',
    subjectKind: 'document',
    subjectId: id,
    details: { kind: kind.id, fiscalYear, number },
  })
  return { submitted: id, number }
}

async function contentOf(
  tx: Tx,
  moment: Moment,
  kind: string,
  fiscalYear: number,
  number: number,
): Promise<OfficialDocument | null> {
  const line = (await listVersions(tx, moment, fiscalYear)).find((each) => each.kind === kind && each.number === number)
  return line ? ((await findVersion(tx, moment, line.id))?.content ?? null) : null
}
