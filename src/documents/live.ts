import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type DocumentFault, faultsIn } from '#platform/document/faults.ts'
import type { BuiltDocument, DocumentKind } from '#platform/document/kind.ts'

export interface LiveDocument extends BuiltDocument {
  /** Everything that stops it from leaving, the builder's own and those of every document. */
  faults: DocumentFault[]
}

/** The document as the records are at this moment, checked. */
export async function liveDocument(
  tx: Tx,
  moment: Moment,
  kind: DocumentKind,
  fiscalYear: number,
): Promise<LiveDocument> {
  const built = await kind.build(tx, moment, fiscalYear)
  return { ...built, faults: [...built.faults, ...faultsIn(built.document)] }
}
