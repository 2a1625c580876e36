import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  heldTitle: 'リカバリーストーリー',
  heldWordsTitle: 'リカバリーストーリーの言葉',
  label: {
    states: 'これまでの様子',
    words: '担当者からのことば',
    saidOfParts: '見てもらった相手からのことば',
    kind: '種類',
    removedAt: '消した日時',
    teller: 'そこで名乗る名前',
    channel: '受付の方法',
    typedBy: '入力した人',
    recordedAt: '記録した日時',
  },
}

const en: Widen<typeof ja> = {
  heldTitle: 'Stories of recovery',
  heldWordsTitle: 'The words of your stories',
  label: {
    states: 'What became of it',
    words: 'Words from the coordinator',
    saidOfParts: 'Words from those of whom it tells',
    kind: 'Kind',
    removedAt: 'Removed at',
    teller: 'The name used there',
    channel: 'How it came in',
    typedBy: 'Typed by',
    recordedAt: 'Recorded at',
  },
}

export const words = catalogue(ja, en, {
  heldTitle: '{自分|じぶん}の{話|はなし}（リカバリーストーリー）',
  heldWordsTitle: '{自分|じぶん}の{話|はなし}の{言葉|ことば}',
  label: {
    states: '{今|いま}までのこと',
    words: '{担当|たんとう}の{人|ひと}からのことば',
    saidOfParts: '{見|み}てもらった{相手|あいて}からのことば',
    kind: '{種類|しゅるい}',
    removedAt: '{消|け}した{日|ひ}',
    teller: 'そこで{使|つか}う{名前|なまえ}',
    channel: 'どうやって{伝|つた}えたか',
    typedBy: '{書|か}いた{人|ひと}',
    recordedAt: '{書|か}いた{日|ひ}',
  },
})
