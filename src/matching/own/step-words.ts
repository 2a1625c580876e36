import { catalogue } from '#platform/i18n/catalogue.ts'

/** What is asked, and how it stands, where the other side is a host or a place: there one tries out or goes. */
export const stepWords = catalogue(
  {
    host: {
      question: 'ためしてみたいですか',
      yes: 'ためしてみたい',
      about: '{団体|だんたい}からの{言葉|ことば}',
    },
    place: {
      question: '{行|い}ってみたいですか',
      yes: '{行|い}ってみたい',
      about: 'どんな{所|ところ}か',
      chosen: '{行|い}ってみることにしました',
      left: '{行|い}かないことにしました',
      hint: '{開|あ}いている{日|ひ}に、そのまま{行|い}けます。{一緒|いっしょ}に{行|い}く{人|ひと}がほしいときは、コーディネーターに{言|い}ってください。ほかの{相手|あいて}を{探|さが}すのは、「{探|さが}すのを{止|と}める」を{選|えら}ぶまで{続|つづ}きます。',
    },
    theirs: {
      companies: '{希望|きぼう}すること',
      topics: '{話|はな}してみたいこと',
      topicsNot: '{話|はな}したくないこと',
      modes: '{会|あ}い{方|かた}',
      times: '{都合|つごう}のよい{時間|じかん}',
      tongues: 'ことば',
    },
    waitsForOther: '{答|こた}えを{受|う}け{取|と}りました。いまは{相手|あいて}の{返事|へんじ}を{待|ま}っています。',
    toMeet:
      'コーディネーターから{連絡|れんらく}し、{会|あ}う{日|ひ}と{場所|ばしょ}を{一緒|いっしょ}に{決|き}めます。{静|しず}かな{場所|ばしょ}も{選|えら}べます。',
    receiving: {
      question: 'ためしに{来|き}てもらえますか',
      yes: '{来|き}てもらいたい',
    },
    open: {
      asked: 'あなたの{返事|へんじ}を{待|ま}っています',
      other: '{相手|あいて}の{返事|へんじ}を{待|ま}っています',
    },
    preview: {
      title: '{相手|あいて}に{見|み}えること',
      before: '{紹介|しょうかい}されたとき、{相手|あいて}が{読|よ}むのは{次|つぎ}のことだけです。',
      after: (name: string) =>
        name
          ? `{両方|りょうほう}が{会|あ}ってみたいと{答|こた}えたら、「${name}」という{名前|なまえ}が{伝|つた}わります。`
          : '{両方|りょうほう}が{会|あ}ってみたいと{答|こた}えても、{名前|なまえ}は{伝|つた}わりません（{書|か}いていないため）。',
      never: 'ほかのことは、コーディネーターだけが{読|よ}みます。',
    },
    unsaid: '{書|か}いていない{項目|こうもく}は、ここに{出|で}ません。',
    looks: {
      title: 'だれが{読|よ}んだか',
      none: 'まだだれも{開|ひら}いていません。',
      by: (name: string) => `${name}（コーディネーター）`,
    },
    over: { introducedOn: '{紹介|しょうかい}された{日|ひ}', overOn: '{終|お}わった{日|ひ}' },
    noReview: '{決|き}めていません',
    takeBack: {
      title: '{考|かんが}えが{変|か}わったとき',
      note: '「{今回|こんかい}はやめておく」を{取|と}り{消|け}せます。コーディネーターが{読|よ}み、もう{一度|いちど}たずねることがあります。{相手|あいて}には{伝|つた}わりません。',
      press: '「{今回|こんかい}はやめておく」を{取|と}り{消|け}す',
      done: '「{今回|こんかい}はやめておく」を{取|と}り{消|け}しました。コーディネーターから{連絡|れんらく}します。',
    },
    home: '{私|わたし}のページ',
  },
  {
    host: {
      question: 'Would you like to try it?',
      yes: 'I would like to try',
      about: 'In the words of the organisation',
    },
    place: {
      question: 'Would you like to go there?',
      yes: 'I would like to go',
      about: 'What it is like',
      chosen: 'You would like to go there',
      left: 'You chose not to go',
      hint: 'You can go on any day it is open. If you would like somebody to go with you, tell a coordinator. The search for others goes on until you choose “Stop looking”.',
    },
    theirs: {
      companies: 'What they hope for',
      topics: 'What they would like to talk about',
      topicsNot: 'What they would rather not talk about',
      modes: 'How they would like to meet',
      times: 'Times that suit them',
      tongues: 'Language',
    },
    waitsForOther: 'We have your answer. Now we wait for the other side.',
    toMeet: 'A coordinator will be in touch, to settle the day and the place with you. It can be somewhere quiet.',
    receiving: { question: 'May this person come to try it?', yes: 'They are welcome' },
    open: { asked: 'Waiting for your answer', other: 'Waiting for the other side' },
    preview: {
      title: 'What the other side sees',
      before: 'When you are introduced, the other side reads only this.',
      after: (name) =>
        name
          ? `Once both would like to meet, they are told the name “${name}”.`
          : 'Even when both would like to meet, no name is told, because you gave none.',
      never: 'Everything else is read by coordinators only.',
    },
    unsaid: 'What you left empty is not listed here.',
    looks: {
      title: 'Who has read it',
      none: 'Nobody has opened it yet.',
      by: (name) => `${name} (coordinator)`,
    },
    over: { introducedOn: 'Introduced on', overOn: 'Over since' },
    noReview: 'No day is set',
    takeBack: {
      title: 'If you think of it differently now',
      note: 'You can take “not this time” back. A coordinator reads it and may ask you both again. The other side is not told.',
      press: 'Take “not this time” back',
      done: 'You took “not this time” back. A coordinator will be in touch.',
    },
    home: 'My page',
  },
)
