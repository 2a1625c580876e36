import type { Phrase } from '#platform/document/model.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import type { BodyKind, Stage } from '../rules.ts'
import { words } from '../words.ts'

const [ja, en] = [words('ja'), words('en')]

/** A text of the catalogue in both languages. */
export const both = (pick: (w: typeof ja, language: 'ja' | 'en') => string): Phrase => ({
  ja: pick(ja, 'ja'),
  en: pick(en, 'en'),
})

export const kindLabel = (kind: BodyKind): Phrase => both((w) => w.kind[kind])

export const yearLabel = (fiscalYear: number): Phrase => ({
  ja: formatFiscalYear('ja', fiscalYear),
  en: formatFiscalYear('en', fiscalYear),
})

/** ※令和n年度構築推進事業実施計画書に基づき作成. */
export const basisNote = (fiscalYear: number, stage: Stage): Phrase => ({
  ja: `${formatFiscalYear('ja', fiscalYear)}構築推進事業${ja.stage[stage]}に基づき作成`,
  en: `From ${en.stage[stage]} of ${formatFiscalYear('en', fiscalYear)}`,
})
