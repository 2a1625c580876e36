import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  back: '派遣に戻る',
  cancelTitle: '派遣を中止する',
  cancelLead:
    '中止はよくあることで、だれのせいでもありません。席とフォロースタッフの予定は空き、みなさんに場所と日時だけを知らせます。',
  postponeTitle: '派遣を延期する',
  postponeLead:
    '席はすべて空きます。新しい日が決まっていれば、行く予定だった人にその日をたずねます。だれも、たずねずに移すことはありません。',
  side: '近いもの',
  sideHint: 'だれのことかは記録しません。年度の集計に、この五つの言葉だけが出ます。',
  channel: 'どのように聞きましたか',
  channelIs: { phone: '電話', meeting: '面談', paper: '紙', online: '画面・メール' },
  onDay: '新しい日',
  onDayHint: '決まっていないときは、空けておいてください。',
  from: '始まり',
  to: '終わり',
  until: '新しい日について、返事を待つ日',
  cancel: '中止を記録する',
  postpone: '延期を記録する',
}

const en: Widen<typeof ja> = {
  back: 'Back to the visit',
  cancelTitle: 'Cancel the visit',
  cancelLead:
    'Cancelling is usual and nobody’s fault. Places and follow-up staff become free, and everybody is told place and time, nothing else.',
  postponeTitle: 'Postpone the visit',
  postponeLead:
    'All places become free. If a new day is known, those who were going are asked about it. Nobody is moved along unasked.',
  side: 'Which comes closest?',
  sideHint: 'Who it concerns is not recorded. The year’s totals show only these five words.',
  channel: 'How did you hear it?',
  channelIs: { phone: 'Telephone', meeting: 'In a meeting', paper: 'Paper', online: 'On screen or by mail' },
  onDay: 'New day',
  onDayHint: 'Leave it open if it is not known yet.',
  from: 'From',
  to: 'To',
  until: 'Wait for answers about the new day until',
  cancel: 'Record the cancellation',
  postpone: 'Record the postponement',
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
