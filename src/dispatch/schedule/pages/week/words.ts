import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  confirmed: '決まった訪問',
  caption: (from: string, to: string) => `${from}から${to}まで`,
  previous: '前の週',
  next: '次の週',
  nothing: '予定はありません',
  wished: '希望の日（まだ応えられません）',
  missing: (n: string) => `あと${n}人`,
  staff: (names: string) => `フォロースタッフ：${names}`,
}

const en: Widen<typeof ja> = {
  confirmed: 'confirmed visit',
  caption: (from, to) => `${from} to ${to}`,
  previous: 'The week before',
  next: 'The week after',
  nothing: 'Nothing planned',
  wished: 'Wished date (still open)',
  missing: (n) => `${n} more needed`,
  staff: (names) => `Follow-up staff: ${names}`,
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
