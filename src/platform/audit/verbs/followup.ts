import type { Widen } from '../../i18n/catalogue.ts'

/** The verbs of care before and after. */
export const ja = {
  'say-feeling': '気分の答えを記録した',
  'look-back': '振り返りを書いた',
  debrief: '振り返りの話し合いを記録した',
  'hold-talk': '連絡したことを記録した',
  'write-note': 'ノートや覚え書きを書いた',
  'withdraw-note': 'ノートや覚え書きを取り消した',
  'release-note': 'ノートをほかの人に見せた',
  'take-note-back': 'ノートを見せるのをやめた',
}

export const en: Widen<typeof ja> = {
  'say-feeling': 'Recorded the answer about a feeling',
  'look-back': 'Looked back on a visit',
  debrief: 'Recorded a debrief',
  'hold-talk': 'Recorded that staff got in touch',
  'write-note': 'Wrote a note',
  'withdraw-note': 'Withdrew a note',
  'release-note': 'Opened a note to somebody',
  'take-note-back': 'Closed a note again',
}
