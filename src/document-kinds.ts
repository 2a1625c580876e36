import { municipalSheet } from '#documents/municipal-sheet/kind.ts'
import { menuDocuments } from '#plans/menu/documents/index.ts'
import type { DocumentKind } from '#platform/document/kind.ts'

/** Every kind of official document, as the slices make them. */
export const documentKinds: readonly DocumentKind[] = [municipalSheet, ...menuDocuments]
