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
    correct: 'Correct whether they met',
    correctTo: { yes: 'They met', no: 'They did not meet' },
    noNext: 'Set no further review',
  },
)
