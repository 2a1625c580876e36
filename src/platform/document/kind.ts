import type { Tx } from '../database/db.ts'
import type { Moment, Tenant } from '../desk.ts'
import type { DocumentFault } from './faults.ts'
import type { OfficialDocument, Phrase } from './model.ts'

/** What a builder makes of the daily records: the document, and what must be mended before it may leave. */
export interface BuiltDocument {
  document: OfficialDocument
  /** Faults that only the builder can know (sums, codes); those of every document are looked for by the framework. */
  faults: DocumentFault[]
  /** Set where nothing was entered yet: the address at which to begin. Such a document is not submitted. */
  fillIn?: string
  /** How each figure is counted, kept with a submitted version. */
  definitions?: Phrase[]
}

/** One kind of official document. A slice makes it; `document-kinds.ts` lists them all. */
export interface DocumentKind {
  /** Stands in addresses and in the record: 'municipal-sheet'. */
  id: string
  title: Phrase
  /** What it is for, in a sentence. */
  about: Phrase
  /** Bodies that make such a document. */
  bodies: readonly Tenant['kind'][]
  build(tx: Tx, moment: Moment, fiscalYear: number): Promise<BuiltDocument>
}
