import { catalogue, type Language } from '#platform/i18n/catalogue.ts'
import { reasonInWords } from '../rules/words.ts'
import type { AcceptRefusal } from './rules.ts'

/** Words about offers, for everybody who sees one. None of them blames anybody. */
export const offerWords = catalogue(
  {
    state: {
      waiting: '返事待ち',
      accepted: '受けてもらえました',
      declined: '今回は見送り',
      withdrawn: '取り下げました',
      expired: '期限が過ぎました',
    },
    part: { supporter: '行く人', deputy: '控え' },
    channel: { online: '画面から', paper: '紙', phone: '電話', meeting: '面談' },
    notAccepted: {
      unknown: 'このお誘いは見つかりません。',
      'offer-withdrawn': 'このお誘いは、取り下げられました。お返事はいりません。',
      'offer-expired': 'お返事の期限が過ぎました。行けそうなときは、コーディネーターにお知らせください。',
      'already-declined':
        '「今回は見送る」とお返事しています。やはり行けるときは、コーディネーターにお知らせください。',
      'already-filled': 'この回は、もう人数がそろいました。お返事をくださり、ありがとうございます。',
      'request-closed': 'この依頼は終わりました。',
      'date-settled': 'この依頼は、ほかの日に決まりました。',
      'carried-out': 'この回は、もう終わりました。',
      'already-begun': 'この回は、もう始まっています。',
      'already-taken-at-that-time': '同じ時間に、別の予定が先に決まりました。',
      rules: '次のことがあるため、今は受けられません。',
    },
    otherContract: '別の契約のサポーター',
    otherCoordinator: 'その契約のコーディネーターが受け持ちます。',
    limitsAreYours: '自分で決めた上限やお休みは、いつでも自分で変えられます。',
  },
  {
    state: {
      waiting: 'Waiting for an answer',
      accepted: 'Accepted',
      declined: 'Not this time',
      withdrawn: 'Taken back',
      expired: 'Ended by its date',
    },
    part: { supporter: 'Goes', deputy: 'Deputy' },
    channel: { online: 'On screen', paper: 'Paper', phone: 'Telephone', meeting: 'In a meeting' },
    notAccepted: {
      unknown: 'This offer was not found.',
      'offer-withdrawn': 'This offer was taken back. No answer is needed.',
      'offer-expired': 'The time for answering has passed. If you could go, please tell the coordinator.',
      'already-declined': 'You said “not this time”. If you can go after all, please tell the coordinator.',
      'already-filled': 'All places are taken by now. Thank you for answering.',
      'request-closed': 'This request has ended.',
      'date-settled': 'Another date was chosen for this request.',
      'carried-out': 'This has already taken place.',
      'already-begun': 'This has already begun.',
      'already-taken-at-that-time': 'Something else was settled for the same time just before.',
      rules: 'It cannot be accepted now, for this reason:',
    },
    otherContract: 'A supporter of another contract',
    otherCoordinator: 'The coordinator of that contract sees to it.',
    limitsAreYours: 'Your own limits and your rest are yours to change at any time.',
  },
  {
    part: { supporter: '{行|い}く{人|ひと}', deputy: '{代|か}わりの{人|ひと}（ひかえ）' },
    notAccepted: {
      'offer-withdrawn': 'このおさそいは、なくなりました。{返事|へんじ}はいりません。',
      'offer-expired':
        '{返事|へんじ}の{期限|きげん}が{過|す}ぎました。{行|い}けるときは、コーディネーターに{話|はな}してください。',
      'already-declined':
        '「{今回|こんかい}は{見送|みおく}る」と{返事|へんじ}しています。{行|い}けるときは、コーディネーターに{話|はな}してください。',
      'already-filled': '{人数|にんずう}が{集|あつ}まりました。{返事|へんじ}をありがとうございます。',
      'request-closed': 'この{依頼|いらい}は{終|お}わりました。',
      'date-settled': 'ほかの{日|ひ}に{決|き}まりました。',
      'carried-out': 'もう{終|お}わりました。',
      'already-begun': 'もう{始|はじ}まっています。',
      'already-taken-at-that-time': '{同|おな}じ{時間|じかん}に、ほかの{予定|よてい}が{先|さき}に{決|き}まりました。',
      rules: '{次|つぎ}のことがあるので、{今|いま}は{受|う}けられません。',
    },
    limitsAreYours: '{自分|じぶん}で{決|き}めたことは、いつでも{変|か}えられます。',
  },
)

/** Why an acceptance was not taken in, as sentences. */
export function notAcceptedInWords(language: Language, refused: AcceptRefusal | { because: 'unknown' }): string[] {
  const w = offerWords(language).notAccepted
  if (refused.because !== 'rules') return [w[refused.because]]
  return [w.rules, ...refused.reasons.map((reason) => reasonInWords(language, reason))]
}
