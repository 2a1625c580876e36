import { catalogue } from '#platform/i18n/catalogue.ts'

export const words = catalogue(
  {
    title: '{一緒|いっしょ}に{行|い}く{人|ひと}',
    lead: '{一緒|いっしょ}に{行|い}かないようにしたい{人|ひと}がいれば、{選|えら}んでおけます。{選|えら}ばなくてもかまいません。わけは{聞|き}きません。',
    readers: 'あなたと、コーディネーターだけが{読|よ}みます。{相手|あいて}には{伝|つた}わりません。',
    label: {
      people: '{一緒|いっしょ}に{行|い}かない{人|ひと}',
      another: 'ほかの{人|ひと}を{足|た}す',
      staff: '{付|つ}き{添|そ}いを{頼|たの}まないフォロースタッフ',
      words: 'コーディネーターに{伝|つた}えたいこと',
    },
    nobodyMet: '{一緒|いっしょ}に{活動|かつどう}した{人|ひと}は、まだいません。',
    wordsHint: '{名前|なまえ}が{分|わ}からないときなどに、{自由|じゆう}に{書|か}いてください。',
    someone: 'お{名前|なまえ}を{伝|つた}えていない{人|ひと}',
    met: (on: string, host: string) => `${on} ${host}で{一緒|いっしょ}でした`,
    mail: {
      subject: 'ことばが届いています',
      body: (address: string) => `新しいことばが届いています。サインインしてお読みください。\n\n${address}\n`,
    },
  },
  {
    title: 'Who goes with you',
    lead: 'If there is somebody you would rather not go with, choose them here. You need not. No reason is asked.',
    readers: 'Only you and the coordinator can read this. The other person never learns of it.',
    label: {
      people: 'Not together with',
      another: 'Add somebody else',
      staff: 'Follow-up staff not to come along',
      words: 'What you would like to tell the coordinator',
    },
    nobodyMet: 'You have been with nobody yet.',
    wordsHint: 'For example if you do not know the name.',
    someone: 'Somebody who tells no name',
    met: (on, host) => `Together on ${on} at ${host}`,
    mail: {
      subject: 'Something was written for you',
      body: (address) => `Something was written for you. Please sign in to read it.\n\n${address}\n`,
    },
  },
  {
    title: 'いっしょに{行|い}く{人|ひと}',
    lead: 'いっしょに{行|い}きたくない{人|ひと}がいたら、ここでえらびます。えらばなくてもいいです。どうしてかは{聞|き}きません。',
    readers: 'あなたとコーディネーターだけが{読|よ}みます。その{人|ひと}にはわかりません。',
    label: {
      people: 'いっしょに{行|い}かない{人|ひと}',
      staff: 'いっしょに{来|こ}なくていいスタッフ',
      words: 'コーディネーターに{伝|つた}えたいこと',
    },
    nobodyMet: 'いっしょに{活動|かつどう}した{人|ひと}は、まだいません。',
    wordsHint: '{名前|なまえ}がわからないときは、ここに{書|か}いてください。',
  },
)
