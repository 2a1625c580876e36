import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  heldTitle: 'リカバリーストーリー',
  label: {
    teller: 'そこで名乗る名前',
    channel: '受付の方法',
    typedBy: '入力した人',
    recordedAt: '記録した日時',
  },
}

const en: Widen<typeof ja> = {
  heldTitle: 'Stories of recovery',
  label: {
    teller: 'The name used there',
    channel: 'How it came in',
    typedBy: 'Typed by',
    recordedAt: 'Recorded at',
  },
}

export const words = catalogue(ja, en, {
  heldTitle: '{自分|じぶん}の{話|はなし}（リカバリーストーリー）',
  label: {
    teller: 'そこで{使|つか}う{名前|なまえ}',
    channel: 'どうやって{伝|つた}えたか',
    typedBy: '{書|か}いた{人|ひと}',
    recordedAt: '{書|か}いた{日|ひ}',
  },
})
