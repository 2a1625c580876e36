export { beginSheet } from './begin-sheet.ts'
export { keepRow } from './content/keep-row.ts'
export { officialSections } from './content/words.ja.ts'
export { words as contentWords } from './content/words.ts'
export { isCountingRule } from './counting/rules.ts'
export { enterActual } from './enter-actual.ts'
export { exportYear } from './export-year.ts'
export { importSheet } from './import/import-sheet.ts'
export { placeholder, printAsOf, printAsOfEn } from './indicators/as-of.ts'
export {
  baselineOf,
  type Indicator,
  type Value,
  type ValueKind,
  valueIn,
  type Wording,
  wordingIn,
  yesOrNo,
} from './indicators/rules.ts'
export { words as indicatorWords } from './indicators/words.ts'
export { bringInUsage } from './menu/import/bring-in-usage.ts'
export type { Side } from './rules.ts'
export { setTargets } from './set-targets.ts'
export { setUpProgramme } from './set-up-programme.ts'
export { basicCell, firstDated, sheetChecks } from './sheet-checks.ts'
export { isNothingEntered, type SheetFacts, sheetFacts } from './sheet-facts.ts'
