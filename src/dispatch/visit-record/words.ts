import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  title: '行われたことを記録する',
  lead: '一つの派遣は一回と数えます。もう一度記録すると、前の記録を直します。',
  back: '派遣に戻る',
  tookPlace: '行われましたか',
  tookPlaceIs: { yes: '行われた', no: '行われなかった' },
  noHint: '行われなかったときは、次のページで近いものを選びます。',
  people: '参加した人数',
  peopleHint: 'だいたいでかまいません。分からないときは、空けておいてください。0人とは別に扱います。',
  unit: '人',
  channel: 'どのように聞きましたか',
  channelIs: { online: '同行して見た・画面', phone: '電話', paper: '紙', meeting: '面談' },
  save: '記録する',
  refused: {
    unknown: 'この派遣が見つかりません。',
    'too-early': '派遣の日になってから記録できます。',
    'already-changed': 'この派遣は、中止か延期になっています。',
  },
}

const en: Widen<typeof ja> = {
  title: 'Record that it took place',
  lead: 'A visit counts once. Recording it again corrects the earlier record.',
  back: 'Back to the visit',
  tookPlace: 'Did it take place?',
  tookPlaceIs: { yes: 'Yes', no: 'No' },
  noHint: 'If not, the next page asks for the nearest of five words.',
  people: 'People reached',
  peopleHint: 'About is good enough. Leave it open if it is not known: that is different from zero.',
  unit: '',
  channel: 'How did you hear it?',
  channelIs: { online: 'Was there, or on screen', phone: 'Telephone', paper: 'Paper', meeting: 'In a meeting' },
  save: 'Record',
  refused: {
    unknown: 'This visit was not found.',
    'too-early': 'It can be recorded from the day of the visit on.',
    'already-changed': 'This visit was cancelled or postponed.',
  },
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
