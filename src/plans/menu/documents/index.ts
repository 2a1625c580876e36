import type { DocumentKind } from '#platform/document/kind.ts'
import { itemsDocument } from './items-document.ts'
import { matrixDocument } from './matrix-document.ts'
import { reasonsDocument } from './reasons-document.ts'
import { supportersDocument } from './supporters-document.ts'

/** Document (d): the national material. */
export const menuDocuments: readonly DocumentKind[] = [
  matrixDocument,
  itemsDocument,
  supportersDocument,
  reasonsDocument,
]
