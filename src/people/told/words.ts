import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  about: (name: string) => `${name}さんについて`,
  lead: '電話や面談、紙で本人から聞いたことを、本人に代わって入力します。聞いたままを選びます。',
  legend: '聞き取りの記録',
  hint: '本人の記録として残り、入力した人としてあなたの名前も残ります。',
  channel: { phone: '電話', meeting: '会って', paper: '紙' },
  save: '保存する',
  saved: '保存しました。',
  disclosure: '伝えること',
  keptBack: '（本人が伝えないことにしているか、書いてありません）',
  consents: '同意',
  give: '同意する',
  withdraw: '取りやめる',
  wish: '記録についての申し出を受ける',
  wishKind: { correction: '直してほしい', deletion: '消してほしい' },
  wishNext:
    '入力すると「記録についての申し出」に並びます。消してほしいという申し出のときは、次の内容を本人に伝えてください。',
  others: 'ほかに聞き取って入力できること',
  label: {
    channel: '聞いた方法',
    confirmed: '本人に確かめた内容です',
    purpose: '内容',
    answer: '本人の答え',
    kind: '申し出の内容',
    words: '本人の言葉',
  },
}

const en: Widen<typeof ja> = {
  about: (name) => `About ${name}`,
  lead: 'Type in for the person what you were told by telephone, in a meeting or on paper, just as it was said.',
  legend: 'How you were told',
  hint: 'It is kept as the person’s own, with your name as the one who typed it in.',
  channel: { phone: 'By telephone', meeting: 'In person', paper: 'On paper' },
  save: 'Save',
  saved: 'Saved.',
  disclosure: 'What is told to whom',
  keptBack: '(kept back by the person, or nothing written)',
  consents: 'Consents',
  give: 'Agrees',
  withdraw: 'Withdraws',
  wish: 'Take down a request about the record',
  wishKind: { correction: 'Correct something', deletion: 'Delete the record' },
  wishNext: 'It then stands among the requests about records. For a deletion, please tell the person the following.',
  others: 'What else can be typed in for the person',
  label: {
    channel: 'How you were told',
    confirmed: 'I checked this with the person',
    purpose: 'What it is about',
    answer: 'What the person says',
    kind: 'The request',
    words: 'In the person’s words',
  },
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
