import type { SectionId } from './content/sections.ts'

/** The page of results tells of last year; all others of the year of the sheet. */
export const toldYear = (section: SectionId, sheetYear: number): number =>
  section === 'results' ? sheetYear - 1 : sheetYear
