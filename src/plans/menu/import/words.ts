import { catalogue, type Language, type Widen } from '#platform/i18n/catalogue.ts'
import type { UsageFault } from './read-usage.ts'

const ja = {
  at: (line: string, says: string) => `${line}行目：${says}`,
  place: (line: string, column: string) => (column === '' ? `${line}行目` : `${line}行目「${column}」`),
  fault: {
    'column-missing': (column: string) => `「${column}」の列がありません。`,
    code: (column: string, value: string) => `「${column}」の「${value}」は、団体コードとして読めません。`,
    'check-digit': (column: string, value: string) => `「${column}」の「${value}」は、検査数字が合いません。`,
    'not-a-body': (column: string, value: string) => `「${column}」の「${value}」に当たる団体がありません。`,
    'other-name': (_: string, value: string, name: string) => `「${value}」のコードは、${name}のものです。`,
    kind: (column: string, value: string) => `「${column}」の「${value}」は、団体の種別ではありません。`,
    answer: (column: string, value: string) =>
      `「${column}」の「${value}」は読めません。1（実施あり）、0（実施なし）、空欄（不明）のどれかにしてください。`,
    mandatory: (column: string, value: string) => `「${column}」：事業(1)は必須です。${value}を0にはできません。`,
    twice: (_: string, value: string) => `団体コード「${value}」が2回出てきます。`,
    confidence: (column: string, value: string) =>
      `「${column}」の確からしさ「${value}」が、答えと合いません（sure・inferred・unknown）。`,
    elsewhere: (_: string, value: string) =>
      `${value}は、この都道府県の団体ではありません。都道府県から取り込めるのは、その都道府県の団体だけです。`,
    'no-rows': () => '取り込める行がありません。',
  } as Record<UsageFault['because'], (column: string, value: string, name: string) => string>,
  taken: (year: string, n: string) => `${year}：${n}団体・14事業を取り込みました。`,
  counts: (item: string, yes: string, no: string, unknown: string) =>
    `${item}　実施あり${yes}／実施なし${no}／不明${unknown}`,
  nothingTaken: (n: string) => `直すところが${n}か所あるため、何も取り込みませんでした。`,
  year: 'ファイル名から年度が分かりません。年度を、R2 や 2020 のように付けてください（コマンドでは --year 2020）。',
}
const en: Widen<typeof ja> = {
  at: (line, says) => `Row ${line}: ${says}`,
  place: (line, column) => (column === '' ? `Row ${line}` : `Row ${line}, “${column}”`),
  fault: {
    'column-missing': (column) => `the column “${column}” is missing.`,
    code: (column, value) => `“${value}” in “${column}” cannot be read as a code of a local government.`,
    'check-digit': (column, value) => `the check digit of “${value}” in “${column}” is wrong.`,
    'not-a-body': (column, value) => `there is no local government with “${value}” in “${column}”.`,
    'other-name': (_, value, name) => `the code given for “${value}” is that of ${name}.`,
    kind: (column, value) => `“${value}” in “${column}” is no kind of body.`,
    answer: (column, value) => `“${value}” in “${column}” is none of 1 (yes), 0 (no) and empty (unknown).`,
    mandatory: (column, value) => `“${column}”: item 1 is mandatory and cannot be 0 for ${value}.`,
    twice: (_, value) => `the code “${value}” stands twice.`,
    confidence: (column, value) => `the confidence “${value}” in “${column}” does not fit the answer.`,
    elsewhere: (_, value) => `${value} is not a body of this prefecture. A prefecture brings in its own bodies only.`,
    'no-rows': () => 'there is no row to take in.',
  } as Record<UsageFault['because'], (column: string, value: string, name: string) => string>,
  taken: (year, n) => `${year}: ${n} bodies and 14 items were taken in.`,
  counts: (item, yes, no, unknown) => `${item}: ${yes} yes, ${no} no, ${unknown} unknown`,
  nothingTaken: (n) => `${n} places need mending, so nothing was taken in.`,
  year: 'The name of the file says no fiscal year. Give it as R2 or 2020 (for the command: --year 2020).',
}

export const importWords = catalogue(ja, en)

/** 12行目：「item03」の「○」は読めません… */
export const describeUsageFault = (language: Language, fault: UsageFault): string =>
  importWords(language).at(String(fault.line), describeUsageSays(language, fault))

/** 12行目「item03」 */
export const usagePlace = (language: Language, fault: UsageFault): string =>
  importWords(language).place(String(fault.line), 'column' in fault ? fault.column : '')

/** The same without its row. */
export function describeUsageSays(language: Language, fault: UsageFault): string {
  const { column = '', value = '', name = '' } = fault as { column?: string; value?: string; name?: string }
  return importWords(language).fault[fault.because](column, value, name)
}
