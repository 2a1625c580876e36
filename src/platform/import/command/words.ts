import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  noMunicipality: (code: string) => `団体コード「${code}」の市区町村はありません。`,
  noKind: (kind: string, known: string) => `「${kind}」という一覧はありません。${known} のどれかにしてください。`,
  reading: (file: string, sheet: string, line: string) => `${file}：シート「${sheet}」、見出しは${line}行目です。`,
  undecided: (line: string, likely: string) =>
    `${line}行目：記録のあるものと同じかもしれません（${likely}）。画面から取り込むと、どちらかを選べます。`,
  nothingTaken: (n: string) => `直すところが${n}か所あるため、何も取り込みませんでした。`,
  taken: (added: string, known: string) => `${added}を加えました。すでにあったものは${known}です。`,
  noRows: '取り込める行がありません。',
}
const en: Widen<typeof ja> = {
  noMunicipality: (code) => `There is no municipality with the code “${code}”.`,
  noKind: (kind, known) => `There is no list called “${kind}”. Use one of ${known}.`,
  reading: (file, sheet, line) => `${file}: sheet “${sheet}”, headings in row ${line}.`,
  undecided: (line, likely) => `Row ${line} may be the same as one on record (${likely}). On the pages one can choose.`,
  nothingTaken: (n) => `${n} places need mending, so nothing was taken in.`,
  taken: (added, known) => `${added} were added. ${known} were known already.`,
  noRows: 'There is no row to take in.',
}

export const commandWords = catalogue(ja, en)
