import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'
import { plural } from '#platform/i18n/plural.ts'

const ja = {
  title: '委託契約',
  lead: '登録と派遣の運営を受託する団体との契約です。コーディネーターの見られる範囲は、契約に合わせて「利用者と役割」で決めます。',
  new: '契約を登録する',
  change: '直す',
  save: '保存する',
  none: 'まだ契約はありません。',
  count: (n: string) => `${n}件`,
  running: '期間中',
  over: '終了',
  ahead: 'これから',
  label: {
    organisation: '受託団体',
    title: '契約の名前',
    scope: '委託する内容',
    fromOn: '契約の開始日',
    lastOn: '契約の最後の日',
    reportDueOn: '報告書の期限',
    state: '状況',
    period: '期間',
  },
}
const en: Widen<typeof ja> = {
  title: 'Contracts',
  lead: 'Contracts with the bodies that run registration and dispatch. What a coordinator may see follows the contract; it is set under “Accounts and roles”.',
  new: 'Register a contract',
  change: 'Correct',
  save: 'Save',
  none: 'No contract yet.',
  count: (n) => plural(n, 'contract'),
  running: 'Running',
  over: 'Over',
  ahead: 'To come',
  label: {
    organisation: 'Contracted body',
    title: 'Name of the contract',
    scope: 'What is contracted out',
    fromOn: 'First day',
    lastOn: 'Last day',
    reportDueOn: 'Report due on',
    state: 'State',
    period: 'Period',
  },
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
