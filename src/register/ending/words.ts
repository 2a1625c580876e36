import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  title: '{登録|とうろく}をやめる',
  lead: 'いつでもやめられます。{理由|りゆう}は{聞|き}きません。',
  whatHappens: 'やめると、こうなります',
  happens: {
    kept: 'これまでの{記録|きろく}や{書|か}いたものは、そのまま{残|のこ}ります。{私|わたし}のページも、これまでどおり{使|つか}えます。',
    offers:
      '{新|あたら}しいお{誘|さそ}いは{来|き}ません。{返事|へんじ}をしていないお{誘|さそ}いに、{返事|へんじ}はいりません。',
    told: 'コーディネーターには、{登録|とうろく}をやめたことだけを{知|し}らせます。',
    back: 'また{始|はじ}めたくなったら、コーディネーターに{声|こえ}をかけてください。いつでも{戻|もど}れます。',
  },
  restInstead: 'しばらく{休|やす}みたいときは、{登録|とうろく}したままで{休|やす}むこともできます。',
  rest: '{休|やす}む',
  endsOn: '{登録|とうろく}をやめる{日|ひ}',
  endsOnHint: 'この{日|ひ}から、{登録|とうろく}していないことになります。',
  save: '{登録|とうろく}をやめる',
  ended: (day: string) => `{登録|とうろく}は、${day}に{終|お}わりました。`,
  willEnd: (day: string) => `{登録|とうろく}は、${day}に{終|お}わります。`,
  thanks: 'これまで{一緒|いっしょ}に{活動|かつどう}してくださって、ありがとうございました。',
  kept: 'これまでの{記録|きろく}は{残|のこ}っています。また{始|はじ}めたくなったら、コーディネーターに{声|こえ}をかけてください。',
  held: '{私|わたし}の{記録|きろく}を{見|み}る',
  none: '{今|いま}は、{登録|とうろく}していません。',
  refused: {
    'before-today': '{今日|きょう}か、{今日|きょう}より{後|あと}の{日|ひ}にしてください。',
    'before-enrolment': '{登録|とうろく}が{始|はじ}まる{日|ひ}か、それより{後|あと}の{日|ひ}にしてください。',
    'not-enrolled': '{今|いま}は、{登録|とうろく}していません。',
  },
  letter: {
    subject: '登録を終えた方がいます',
    body: (address: string) =>
      `登録を終えた方がいます。理由はたずねずに、お礼を伝えてください。\n\nくわしいことは、サインインしてご覧ください。\n${address}\n`,
  },
}

const en: Widen<typeof ja> = {
  title: 'End my registration',
  lead: 'You can end it at any time. Nobody asks why.',
  whatHappens: 'What happens then',
  happens: {
    kept: 'Your records and what you wrote stay as they are. You can go on using your page.',
    offers: 'No new offers will come, and offers you have not answered need no answer.',
    told: 'The coordinator is told that you ended your registration, and nothing else.',
    back: 'If you would like to begin again, just tell the coordinator. You can come back at any time.',
  },
  restInstead: 'If you would like to pause for a while, you can also rest and stay registered.',
  rest: 'Rest',
  endsOn: 'Ends on',
  endsOnHint: 'From this day on you are not registered.',
  save: 'End my registration',
  ended: (day) => `Your registration ended on ${day}.`,
  willEnd: (day) => `Your registration ends on ${day}.`,
  thanks: 'Thank you for everything we did together.',
  kept: 'Your records are still there. If you would like to begin again, just tell the coordinator.',
  held: 'See my records',
  none: 'You are not registered now.',
  refused: {
    'before-today': 'Choose today or a later day.',
    'before-enrolment': 'Choose the day on which the registration begins, or a later one.',
    'not-enrolled': 'You are not registered now.',
  },
  letter: {
    subject: 'A registration has ended',
    body: (address) =>
      `A registration has ended. Please say thank you and do not ask why.\n\nPlease sign in for more.\n${address}\n`,
  },
}

export const words = catalogue(ja, en, {
  lead: 'いつやめてもいいです。どうしてかは{言|い}わなくていいです。',
  whatHappens: 'やめると、どうなりますか',
  happens: {
    kept: 'あなたの{記録|きろく}や{書|か}いたものは、なくなりません。{私|わたし}のページも{使|つか}えます。',
    offers: '{新|あたら}しいおさそいは{来|き}ません。{返事|へんじ}をしていないおさそいは、そのままでいいです。',
    told: 'コーディネーターに、{登録|とうろく}をやめたことだけを{知|し}らせます。',
    back: 'また{始|はじ}めたいときは、コーディネーターに{話|はな}してください。いつでももどれます。',
  },
  restInstead: '{少|すこ}し{休|やす}みたいときは、{登録|とうろく}をやめないで{休|やす}むこともできます。',
  endsOnHint: 'この{日|ひ}から、{登録|とうろく}がなくなります。',
  thanks: '{今|いま}まで、ありがとうございました。',
  kept: 'あなたの{記録|きろく}は{残|のこ}っています。また{始|はじ}めたいときは、コーディネーターに{話|はな}してください。',
})
export type Words = Widen<typeof ja>
