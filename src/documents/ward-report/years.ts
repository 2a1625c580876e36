import { era } from '#platform/calendar.ts'
import { columnHead, phrase } from '#platform/document/build.ts'
import type { Cell } from '#platform/document/model.ts'

/** The present and the three years that the report looks ahead to. */
export const yearsOf = (fiscalYear: number): number[] => [1, 2, 3].map((ahead) => fiscalYear + ahead)

/** 内容 | 現状 | 4年度 | 5年度 | 6年度. */
export const yearHeads = (fiscalYear: number): Cell[] => [
  columnHead(phrase('内容', 'What')),
  columnHead(phrase('現状', 'Now')),
  ...yearsOf(fiscalYear).map((year) => columnHead(phrase(`${era(`${year}-05-01`).year}年度`, `FY${year}`))),
]
