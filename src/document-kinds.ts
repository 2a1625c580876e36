import { councilSheet } from '#documents/council-sheet/kind.ts'
import { municipalSheet } from '#documents/municipal-sheet/kind.ts'
import { wardReport } from '#documents/ward-report/kind.ts'
import { menuDocuments } from '#plans/menu/documents/index.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import { trainingDocuments } from '#training/document-kinds.ts'

/** Every kind of official document, as the slices make them. */
export const documentKinds: readonly DocumentKind[] = [
  municipalSheet,
  wardReport,
  councilSheet,
  ...menuDocuments,
  ...trainingDocuments,
]
