import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'
import { plural } from '#platform/i18n/plural.ts'

const ja = {
  title: '自治体',
  lead: 'この設備を使う自治体です。それぞれの記録は、データベースの中で互いに隔てられています。システム運用者は、自治体の中の記録を見られません。',
  new: '自治体を加える',
  save: '加える',
  count: (n: string) => `${n}団体`,
  code: '全国地方公共団体コード',
  codeHint: '6桁。最後の数字は検査数字です。例：131121',
  nameJa: '名称',
  nameKana: 'ふりがな',
  nameEn: '英語の名称',
  kind: '種類',
  kinds: { installation: 'この設備', municipality: '市区町村', prefecture: '都道府県', state: '国' },
  administratorName: '最初の管理者の名前',
  administratorEmail: '最初の管理者のメールアドレス',
  added: '加えた日',
  codeTaken: 'このコードの自治体は、すでにあります。',
  prefectureCode: '都道府県のコードは、3桁目から5桁目が 000 です。',
}
const en: Widen<typeof ja> = {
  title: 'Municipalities',
  lead: 'Bodies that use this installation. Their records are walled off from each other in the database. A system operator cannot see inside.',
  new: 'Add a municipality',
  save: 'Add',
  count: (n) => plural(n, 'body', 'bodies'),
  code: 'Local government code',
  codeHint: 'Six digits; the last one is a check digit. Example: 131121',
  nameJa: 'Name',
  nameKana: 'Reading',
  nameEn: 'Name in English',
  kind: 'Kind',
  kinds: { installation: 'This installation', municipality: 'Municipality', prefecture: 'Prefecture', state: 'State' },
  administratorName: 'Name of the first administrator',
  administratorEmail: 'E-mail of the first administrator',
  added: 'Added on',
  codeTaken: 'There is a body with this code already.',
  prefectureCode: 'In a prefecture’s code the third to fifth digits are 000.',
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
