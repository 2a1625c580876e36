import { catalogue } from '#platform/i18n/catalogue.ts'

export const askedWords = catalogue(
  {
    ask: '出てくる相手に見てもらう',
    askTitle: 'この部分に出てくる相手に見てもらう',
    askLead:
      '派遣先や研修のことを話しているとき、その相手に、この部分だけを見てもらえます。ほかの部分や、あなたの連絡先は見えません。頼んだあとは、相手が「よい」と答えるまで、ほかの人には見えません。',
    whom: 'だれに見てもらいますか',
    nobody: '見てもらえる相手が、まだいません。行ったことのある派遣先や、受けた研修が出ます。',
    send: '見てもらう',
    takeBack: '見てもらうのをやめる',
    takeBackNote: 'やめると、相手の答えも消えます。',
    state: {
      waiting: (to: string) => `${to}の返事を待っています`,
      agrees: (to: string) => `${to}：よい`,
      objects: (to: string) => `${to}：出さないでほしい`,
    },
    held: '相手が「よい」と答えるまで、ほかの人には見えません。直すか、見てもらうのをやめることもできます。',
    told: {
      title: '体験談',
      leadHosts:
        '{派遣先|はけんさき}の{人|ひと}に{見|み}せてよいと、{話|はな}した{人|ひと}が{決|き}めた{話|はなし}です。',
      leadCourses: '研修の場で見せてよいと、話した人が決めた話です。',
      none: 'いま{読|よ}める{体験談|たいけんだん}はありません。',
      noneHint: '{話|はな}した{人|ひと}が{取|と}り{下|さ}げると、ここからもなくなります。',
      wait: 'この{話|はなし}は、{話|はな}した{人|ひと}がいつでも{取|と}り{下|さ}げられます。{写|うつ}しを{広|ひろ}めないでください。',
      askedTitle: '{見|み}てほしいと{頼|たの}まれた{部分|ぶぶん}',
      about: (to: string) => `${to}のことが{出|で}てくる{部分|ぶぶん}`,
      onlyThis:
        '{見|み}えるのは、この{部分|ぶぶん}だけです。{話|はな}した{人|ひと}の{名前|なまえ}や、ほかの{部分|ぶぶん}は{見|み}えません。',
      question: 'この{部分|ぶぶん}を{出|だ}してもよいですか',
      hint: '{事実|じじつ}と{違|ちが}うところや、ほかの{人|ひと}のことが{分|わ}かるところがあれば、{言葉|ことば}で{知|し}らせてください。',
      words: '{話|はな}した{人|ひと}へのことば',
      readers: '{話|はな}した{人|ひと}と、{事務局|じむきょく}の{担当者|たんとうしゃ}が{読|よ}みます。',
      agree: 'よい',
      object: '{出|だ}さないでほしい',
      answered: { agrees: '「よい」と{答|こた}えました', objects: '「{出|だ}さないでほしい」と{答|こた}えました' },
      waiting: '{返事|へんじ}を{待|ま}っています',
      change: '{答|こた}えを{変|か}える',
    },
    letter: {
      subject: 'お{知|し}らせがあります',
      body: '{見|み}ていただきたいものがあります。サインインしてご{覧|らん}ください。',
    },
  },
  {
    ask: 'Have those of whom it tells see it',
    askTitle: 'Have those of whom this part tells see it',
    askLead:
      'Where you tell of a host or a course, they can see this part, and nothing else: no other part and no way to reach you. Once you have asked, others read it only after they agree.',
    whom: 'Who should see it?',
    nobody:
      'There is nobody yet who could be asked. Hosts where you have been and courses you took part in stand here.',
    send: 'Let them see it',
    takeBack: 'No longer ask',
    takeBackNote: 'What they said goes with it.',
    state: {
      waiting: (to) => `Waiting for ${to}`,
      agrees: (to) => `${to}: agrees`,
      objects: (to) => `${to}: would rather not`,
    },
    held: 'Nobody else reads this part until they agree. You can change it, or no longer ask.',
    told: {
      title: 'Stories of recovery',
      leadHosts: 'Stories whose tellers decided that hosts may read them.',
      leadCourses: 'Stories whose tellers decided that they may be shown in courses.',
      none: 'There is no story to read just now.',
      noneHint: 'When its teller withdraws a story, it is gone from here too.',
      wait: 'The teller may withdraw this story at any time. Please do not pass on copies.',
      askedTitle: 'Parts that you were asked to see',
      about: (to) => `A part that tells of ${to}`,
      onlyThis: 'You see this part only, neither the name of who tells it nor anything else of the story.',
      question: 'May this part be shown?',
      hint: 'Where something is not as it was, or would tell who somebody is, please say so in words.',
      words: 'Words to the teller',
      readers: 'The teller and the coordinators read this.',
      agree: 'Yes',
      object: 'I would rather not',
      answered: { agrees: 'You said yes', objects: 'You said that you would rather not' },
      waiting: 'Waiting for your answer',
      change: 'Change the answer',
    },
    letter: {
      subject: 'There is something for you to see',
      body: 'Somebody would like you to see something. Please sign in.',
    },
  },
  {
    ask: '{出|で}てくる{相手|あいて}に{見|み}てもらう',
    askTitle: 'ここに{出|で}てくる{相手|あいて}に{見|み}てもらう',
    askLead:
      '{行|い}った{所|ところ}や{研修|けんしゅう}のことを{話|はな}したとき、その{相手|あいて}に、ここだけを{見|み}てもらえます。ほかのことは{見|み}えません。{相手|あいて}が「よい」と{言|い}うまで、ほかの{人|ひと}には{見|み}えません。',
    whom: 'だれに{見|み}てもらいますか',
    nobody: '{見|み}てもらえる{相手|あいて}が、まだいません。',
    send: '{見|み}てもらう',
    takeBack: '{見|み}てもらうのをやめる',
    takeBackNote: 'やめると、{相手|あいて}の{答|こた}えも{消|き}えます。',
    held: '{相手|あいて}が「よい」と{言|い}うまで、ほかの{人|ひと}には{見|み}えません。',
    told: { leadCourses: '{研修|けんしゅう}で{見|み}せてよいと、{話|はな}した{人|ひと}が{決|き}めた{話|はなし}です。' },
  },
)
export type AskedWords = ReturnType<typeof askedWords>
