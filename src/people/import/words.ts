import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  person: (name: string, kana: string) => (kana ? `${name}（${kana}）さん` : `${name}さん`),
  somebodyOutside: '担当する委託契約の外の人',
  likely: (who: string, because: string) => `${who} — ${because}が同じ`,
  same: { number: '登録番号', email: 'メールアドレス', phone: '電話番号', name: '氏名', kana: 'ふりがな' },
  and: '、',
}
const en: Widen<typeof ja> = {
  person: (name, kana) => (kana ? `${name} (${kana})` : name),
  somebodyOutside: 'Somebody of another contract',
  likely: (who, because) => `${who} — same ${because}`,
  same: { number: 'number', email: 'e-mail', phone: 'telephone', name: 'name', kana: 'reading' },
  and: ', ',
}

export const words = catalogue(ja, en)
