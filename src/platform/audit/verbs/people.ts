import type { Widen } from '../../i18n/catalogue.ts'

/** The verbs of people, organisations and areas. */
export const ja = {
  'register-person': '本人の情報を記録した',
  'change-person': '名前や連絡先を直した',
  'decide-disclosure': '伝えることを決めた',
  'give-consent': '同意を記録した',
  'withdraw-consent': '同意の取りやめを記録した',
  'ask-about-data': '記録についての申し出をした',
  'answer-about-data': '記録についての申し出に返事をした',
  'take-back-wish-about-data': '記録についての申し出を取り下げた',
  'erase-person': '本人の求めで記録を消した',
  'register-organisation': '団体を登録した',
  'change-organisation': '団体の内容を直した',
  'end-organisation': '団体の参加を終えた',
  'conclude-contract': '委託契約を登録した',
  'correct-contract': '委託契約を直した',
  'add-area': '地域を加えた',
  'set-travel-times': '移動時間を入力した',
}

export const en: Widen<typeof ja> = {
  'register-person': 'Recorded a person',
  'change-person': 'Corrected a name or contact',
  'decide-disclosure': 'Decided what is told to whom',
  'give-consent': 'Recorded a consent',
  'withdraw-consent': 'Recorded that a consent ended',
  'ask-about-data': 'Asked about a record',
  'answer-about-data': 'Answered a request about a record',
  'take-back-wish-about-data': 'Took back a request about a record',
  'erase-person': 'Erased a record at the person’s wish',
  'register-organisation': 'Registered an organisation',
  'change-organisation': 'Changed an organisation',
  'end-organisation': 'Ended an organisation’s part',
  'conclude-contract': 'Registered a contract',
  'correct-contract': 'Corrected a contract',
  'add-area': 'Added an area',
  'set-travel-times': 'Entered travel times',
}
