import { catalogue } from '#platform/i18n/catalogue.ts'

/** Why a step of an introduction cannot be recorded now, and what stands beside the steps. */
export const flowWords = catalogue(
  {
    refused: {
      'not-now': 'いまの段階では記録できません。',
      'not-open':
        '返事を待っている紹介だけを取り下げられます。両方が答えたあとは、「終わったことを記録する」を使います。',
      'no-meeting-set': '記録を待っている「会う日」がありません。',
      'meeting-ahead': '会う時間がまだ来ていません。始まってから記録してください。',
      'terms-written': '約束を書いたあとは、会ったかどうかの記録を直せません。',
      'go-on-first': '両方が「続けたい」と答えてから、約束を書きます。電話などで聞いた答えは「答え」から入力できます。',
    },
    talkFirst: {
      seeker: 'はじめの話がまだです。本人と話し、期待することを本人の言葉で書きとめてから紹介できます。',
      giver: 'この相手とは、まだ話していません。話して、期待することを本人の言葉で書きとめてから紹介できます。',
      'seeker-again': '本人が「今回はやめておく」と答えています。もう一度話してから紹介できます。',
      'giver-again': 'この相手が「今回はやめておく」と答えています。もう一度話してから紹介できます。',
    },
    takeBack: '「今回はやめておく」の取り消しを聞いた',
    takenBack: '取り消し',
    noteSeeker: '本人と話したことを記録する',
    noteGiver: 'この相手と話したことを記録する',
    roundLeft: '紹介しなかった組み合わせと、その理由',
    lift: '「引き合わせない」を取り消す',
    liftNote: '言った人が、自分から取り消したときに押してください。',
    apartEnds: 'いまの紹介や約束も終わります。両方に、終わったことだけが伝わります。',
    correct: '会ったかどうかの記録を直す',
    correctTo: { yes: '会った', no: '会わなかった' },
    noNext: '次に見直す日は決めない',
  },
  {
    refused: {
      'not-now': 'This cannot be recorded at this step.',
      'not-open':
        'Only an introduction that waits for answers can be taken back. Once both have answered, record that it has ended.',
      'no-meeting-set': 'No meeting waits to be recorded.',
      'meeting-ahead': 'The time of the meeting has not come yet. Record it once it has begun.',
      'terms-written': 'Once an agreement is written, the record of the meeting stays as it is.',
      'go-on-first':
        'Both must have said that they would like to go on before an agreement is written. Answers given by telephone are entered under “Answers”.',
    },
    talkFirst: {
      seeker: 'There was no first talk yet. Talk with them and write down what they expect, then introduce.',
      giver: 'Nobody has talked with this side yet. Talk with them and write down what they expect, then introduce.',
      'seeker-again': 'The person who is looking said “not this time”. Talk with them again before you introduce.',
      'giver-again': 'This side said “not this time”. Talk with them again before you introduce.',
    },
    takeBack: 'They took “not this time” back',
    takenBack: 'taken back',
    noteSeeker: 'Record a talk with the person',
    noteGiver: 'Record a talk with this side',
    roundLeft: 'Not introduced, and why',
    lift: 'Take “do not introduce them” back',
    liftNote: 'Press this when whoever said so has taken it back.',
    apartEnds: 'What there is between them ends too. Both are told only that it is over.',
    correct: 'Correct whether they met',
    correctTo: { yes: 'They met', no: 'They did not meet' },
    noNext: 'Set no further review',
  },
)
