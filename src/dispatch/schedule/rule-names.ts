import { catalogue } from '#platform/i18n/catalogue.ts'
import type { HardRule } from '../rules/finding.ts'

/** Each hard rule named in a few words, without its figures: for counts that speak of nobody. */
const ja: Record<HardRule, string> = {
  'day-gone': '日が過ぎた',
  'not-enrolled': 'その日は登録がない',
  resting: '休んでいる',
  'resting-now': 'いまは休んでいる',
  'training-level': '必要な研修がまだ',
  'refused-organisation': 'この派遣先には行かない',
  'refused-person': '一緒に行かない人がいる',
  'refused-area': 'この地域には行かない',
  'refused-activity': 'この活動は引き受けない',
  'refused-topic': 'このテーマは引き受けない',
  'refused-audience': 'この相手には話さない',
  'form-not-wished': '関わり方が希望と違う',
  'mode-not-wished': '方法が希望と違う',
  'exception-day': 'その日は都合がつかない',
  'not-available': '日時の都合が合わない',
  'travel-too-long': '移動が長すぎる',
  overlap: 'ほかの予定と重なる',
  'per-day': '1日の上限',
  'per-week': '1週間の上限',
  'per-month': '1か月の上限',
  'rest-days': '活動の後の休み',
  'already-going': 'すでに行く',
  'offer-waiting': '返事を待っている',
}

const en: Record<HardRule, string> = {
  'day-gone': 'The day has passed',
  'not-enrolled': 'Not registered on that day',
  resting: 'Resting',
  'resting-now': 'Resting now',
  'training-level': 'Training still needed',
  'refused-organisation': 'Does not go to this host',
  'refused-person': 'Somebody they do not go with',
  'refused-area': 'Does not go to this area',
  'refused-activity': 'Does not take the activity',
  'refused-topic': 'Does not take the topic',
  'refused-audience': 'Does not take the audience',
  'form-not-wished': 'Another form of engagement wished',
  'mode-not-wished': 'Another way wished',
  'exception-day': 'The day does not suit',
  'not-available': 'Times do not suit',
  'travel-too-long': 'Too long on the way',
  overlap: 'Overlaps with something else',
  'per-day': 'Limit of a day',
  'per-week': 'Limit of a week',
  'per-month': 'Limit of a month',
  'rest-days': 'Days of rest after a visit',
  'already-going': 'Goes already',
  'offer-waiting': 'Answer awaited',
}

export const ruleNames = catalogue(ja, en)
