import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  title: '{予定|よてい}',
  state: {
    going: '{行|い}く{予定|よてい}',
    'not-settled': '{受|う}けました（{日程|にってい}はまだ{決|き}まっていません）',
    done: '{行|おこな}われました',
    cancelled: '{中止|ちゅうし}・{延期|えんき}',
    'not-going': '{行|い}かないことになりました',
    'free-again': 'ほかの{日|ひ}に{決|き}まりました',
  },
  deputy: '（{控|ひか}え）',
  waiting: (host: string) => `${host}（お{誘|さそ}い）`,
  rest: 'お{休|やす}み',
  listTitle: 'これからの{予定|よてい}',
  listNone: 'これからの{予定|よてい}はありません。',
  feed: '{自分|じぶん}のカレンダーアプリで{見|み}る',
}

const en: Widen<typeof ja> = {
  title: 'My calendar',
  state: {
    going: 'Going',
    'not-settled': 'Accepted (the date is not settled yet)',
    done: 'Took place',
    cancelled: 'Cancelled or moved',
    'not-going': 'Not going any more',
    'free-again': 'Another date was chosen',
  },
  deputy: ' (deputy)',
  waiting: (host) => `${host} (offer)`,
  rest: 'Rest',
  listTitle: 'What lies ahead',
  listNone: 'Nothing lies ahead.',
  feed: 'See it in my own calendar app',
}

const easy = {
  state: {
    going: '{行|い}きます',
    'not-settled': '{受|う}けました（{日|ひ}はまだ{決|き}まっていません）',
    done: '{終|お}わりました',
    cancelled: 'なくなりました・{日|ひ}が{変|か}わります',
    'not-going': '{行|い}きません',
  },
  waiting: (host: string) => `${host}（おさそい）`,
}

export const words = catalogue(ja, en, easy)
export type Words = Widen<typeof ja>
