import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  title: '操作の記録',
  lead: 'だれが、いつ、何をしたか、だれかの記録を見たかの一覧です。書き換えることも消すこともできません。だれの記録かと書かれた言葉は、ここには出ません。',
  caption: '新しい順',
  none: 'まだ記録はありません。',
  at: '日時',
  who: '人',
  what: 'したこと',
  how: '受付の方法',
  system: 'システム',
  kind: '種類',
  all: 'すべて',
  event: '変えたこと',
  look: '見たこと',
  account: '人で絞る',
  looked: (page: string) => `記録を見た（${page}）`,
  newer: '新しいほうへ',
  older: '古いほうへ',
  channel: {
    online: '画面',
    paper: '紙',
    phone: '電話',
    meeting: '面談',
    import: '一覧の取り込み',
    system: '自動',
  } as Record<string, string>,
}
const en: Widen<typeof ja> = {
  title: 'Audit log',
  lead: 'Who did what and when, and who looked at records. It cannot be changed or removed. Whose record it was and what was written do not appear here.',
  caption: 'Newest first',
  none: 'No records yet.',
  at: 'When',
  who: 'Who',
  what: 'What',
  how: 'How it came in',
  system: 'System',
  kind: 'Kind',
  all: 'All',
  event: 'Changes',
  look: 'Looks',
  account: 'By person',
  looked: (page) => `Looked at a record (${page})`,
  newer: 'Newer',
  older: 'Older',
  channel: {
    online: 'On screen',
    paper: 'Paper',
    phone: 'Telephone',
    meeting: 'Meeting',
    import: 'From a list',
    system: 'Automatic',
  },
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
