import { z } from 'zod'
import { isMunicipalityCode, isPrefectureCode, readMunicipalityCode } from '../../municipality-code.ts'
import { field } from '../../web/fields.ts'
import type { CodedProblem } from '../../web/form.ts'

export const setupForm = z.object({
  operatorName: field.requiredText(60),
  operatorEmail: field.email(),
  code: field.requiredText(20),
  nameJa: field.requiredText(60),
  nameKana: field.text(100),
  nameEn: field.text(100),
  administratorName: field.requiredText(60),
  administratorEmail: field.email(),
})

export type SetupAnswers = z.infer<typeof setupForm>

/** The six digits, where the check digit proves that they were typed right and they are a municipality's. */
export function codeOf(typed: string): string | null {
  const reading = readMunicipalityCode(typed)
  if (!('code' in reading) || reading.repaired === 'check-digit') return null
  return isMunicipalityCode(reading.code) && !isPrefectureCode(reading.code) ? reading.code : null
}

export const codeProblem: CodedProblem = { field: 'code', code: 'not-a-code' }
