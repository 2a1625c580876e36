import type { Widen } from '../../i18n/catalogue.ts'

/** The verbs of the register. */
export const ja = {
  enrol: 'ピアサポーターとして登録した',
  withdraw: 'ピアサポーターの登録を終えた',
  'set-rest': '休みを記録した',
  'end-rest': '休みを終えた',
  'save-wishes': '活動の希望を保存した',
  'save-availability': '都合のよい時間を保存した',
  'add-different-day': 'いつもと違う日を加えた',
  'remove-different-day': 'いつもと違う日を消した',
  'save-limits': '自分のペースを保存した',
  'save-refusals': '受けないことを保存した',
  'save-apart': '一緒に行く人について保存した',
  'save-again': 'また行きたい所を保存した',
  'save-accommodations': '配慮してほしいことを保存した',
}

export const en: Widen<typeof ja> = {
  enrol: 'Registered a peer supporter',
  withdraw: 'Ended a registration',
  'set-rest': 'Recorded a rest',
  'end-rest': 'Ended a rest',
  'save-wishes': 'Saved wishes',
  'save-availability': 'Saved weekly times',
  'add-different-day': 'Added a day that differs',
  'remove-different-day': 'Removed a day that differs',
  'save-limits': 'Saved own limits',
  'save-refusals': 'Saved what is not taken',
  'save-apart': 'Saved about whom to go with',
  'save-again': 'Saved where to go again',
  'save-accommodations': 'Saved accommodations',
}
