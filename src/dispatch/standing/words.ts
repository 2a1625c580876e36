import { catalogue, type Language } from '#platform/i18n/catalogue.ts'
import type { ChangedMeanwhile } from './claim-request.ts'

const words = catalogue(
  {
    changed: (by: string, what: string) =>
      `このページを開いたあとに、${by}さんがこの依頼を変えました（${what}）。内容を確かめて、もう一度送ってください。入力したものは残っています。`,
    somebody: 'ほかの人',
    something: '内容の変更',
    verb: {
      'send-offers': 'お誘いを送信',
      'withdraw-offer': 'お誘いを取り下げ',
      'confirm-visit': '日程を確定',
      'close-request': '依頼を終了',
      'accept-offer': 'お返事を記録',
      'decline-offer': 'お返事を記録',
    } as Record<string, string>,
  },
  {
    changed: (by, what) =>
      `After you opened this page, ${by} changed the request (${what}). Please look again and send it once more. What you typed is still here.`,
    somebody: 'somebody else',
    something: 'a change',
    verb: {
      'send-offers': 'sent offers',
      'withdraw-offer': 'took an offer back',
      'confirm-visit': 'confirmed a date',
      'close-request': 'closed the request',
      'accept-offer': 'recorded an answer',
      'decline-offer': 'recorded an answer',
    },
  },
)

/** Who changed the request meanwhile, and with what. */
export function changedInWords(language: Language, { by, verb }: ChangedMeanwhile): string {
  const w = words(language)
  return w.changed(by ?? w.somebody, w.verb[verb ?? ''] ?? w.something)
}
