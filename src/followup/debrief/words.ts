import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  title: '振り返りの話し合い',
  lead: '活動の後に、本人と話したことを残します。話さないことを本人が選んだときも、それでよいこととして残します。',
  readers:
    '読めるのは、ご本人と、この活動に同行するフォロースタッフだけです。「コーディネーターにも伝える」を選ぶと、次にすることだけコーディネーターも読めます。',
  outcome: { held: '話した', declined: '本人が今回は話さないことを選んだ' },
  outcomeAbout: { held: '', declined: 'それでよいことです。次にすることは書きません。' },
  channels: { meeting: '会って', phone: '電話', online: 'オンライン' },
  nextStepsHint: '本人と一緒に決めたことを書きます。診断や病状、評価は書きません。',
  coordinatorReads: '次にすることをコーディネーターにも伝える（本人に確かめました）',
  save: '記録する',
  early: '活動の日から書けます。',
  refused: {
    'held-in-future': '「話した日」は、今日までの日にしてください。',
    'held-before-visit': '「話した日」は、活動の日からあとの日にしてください。',
    'next-before-held': '「次に話す日」は、話した日からあとの日にしてください。',
  },
  label: {
    outcome: '話し合い',
    heldOn: '話した日（話さないと聞いた日）',
    channel: 'どのように',
    nextSteps: '一緒に決めた、次にすること',
    coordinatorReads: 'コーディネーターにも伝える',
    nextTalkOn: '次に話す日',
  },
}
const en: Widen<typeof ja> = {
  title: 'Debrief',
  lead: 'What you talked about with the person after the visit. Where the person chose not to talk, that is recorded as just as good.',
  readers:
    'Only the person and the follow-up staff who go along on this visit can read it. If “let the coordinator know” is chosen, coordinators can read the next steps, nothing else.',
  outcome: { held: 'We talked', declined: 'The person chose not to talk this time' },
  outcomeAbout: { held: '', declined: 'Which is fine. No next steps are written down.' },
  channels: { meeting: 'In person', phone: 'By telephone', online: 'Online' },
  nextStepsHint: 'What you agreed with the person. No diagnosis, nothing about an illness, no judgement.',
  coordinatorReads: 'Let the coordinator know the next steps (the person agreed)',
  save: 'Record',
  early: 'This can be written from the day of the visit on.',
  refused: {
    'held-in-future': '“Talked on” must not lie after today.',
    'held-before-visit': '“Talked on” must not lie before the visit.',
    'next-before-held': '“Next talk on” must not lie before the day you talked.',
  },
  label: {
    outcome: 'The talk',
    heldOn: 'Talked on (or told on that no talk is wished)',
    channel: 'How',
    nextSteps: 'Next steps you agreed on',
    coordinatorReads: 'Let the coordinator know',
    nextTalkOn: 'Next talk on',
  },
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
