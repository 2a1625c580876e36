import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  title: '地域と移動時間',
  lead: '地域は、希望する場所や移動の見積もりに使います。移動時間が空欄のところは「分からない」として扱い、0分とは区別します。',
  areas: '地域',
  add: '地域を加える',
  none: 'まだ地域がありません。',
  travel: '地域から地域への移動時間（分）',
  travelNote: '行きと帰りは同じ時間として扱います。',
  between: (from: string, to: string) => `${from}から${to}`,
  within: (area: string) => `${area}の中`,
  save: '保存する',
  label: { nameJa: '地域の名前', nameEn: '英語の名前', minutes: '移動時間' },
}
const en: Widen<typeof ja> = {
  title: 'Areas and travel',
  lead: 'Areas are used for wishes about places and for travel. An empty time means unknown and differs from 0 minutes.',
  areas: 'Areas',
  add: 'Add an area',
  none: 'No areas yet.',
  travel: 'Minutes from area to area',
  travelNote: 'There and back take the same time.',
  between: (from, to) => `${from} to ${to}`,
  within: (area) => `Within ${area}`,
  save: 'Save',
  label: { nameJa: 'Name of the area', nameEn: 'Name in English', minutes: 'Travel time' },
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
