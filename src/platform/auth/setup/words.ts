import { catalogue } from '../../i18n/catalogue.ts'

export const words = catalogue(
  {
    title: '最初の設定',
    lead: 'このインストールを運用する人と、最初の自治体を登録します。このページは、設定が終わると開けなくなります。',
    operator: 'システムを運用する人（あなた）',
    operatorHint: '自治体を加え、全体を見守ります。個人の記録は見ません。',
    municipality: '最初の自治体',
    administrator: 'その自治体の管理者',
    administratorHint: '利用者と役割、設定を整える職員です。ご案内のメールが届きます。',
    label: {
      operatorName: 'あなたの名前',
      operatorEmail: 'あなたのメールアドレス',
      password: 'あなたのパスワード',
      code: '全国地方公共団体コード（6けた）',
      nameJa: '自治体の名前',
      nameKana: '自治体の名前のふりがな',
      nameEn: '自治体の名前（英語）',
      administratorName: '管理者の名前',
      administratorEmail: '管理者のメールアドレス',
    },
    codeHint: '検査数字を含む6けたです。例：131121（世田谷区）',
    save: '設定を終える',
    doneTitle: '設定が終わりました',
    doneLead: 'サインインすると、まず二段階目の確認（認証アプリ）を用意します。',
    signIn: 'サインインする',
    invited: '管理者に、ご案内のメールを送ります。',
    notSending:
      'メールの設定（SMTP_URL）がまだないため、ご案内のメールは送信箱で待っています。急ぐときは、次のリンクを管理者だけに渡してください。7日間、一回だけ使えます。',
    alreadyTitle: '設定は、もう終わっています',
  },
  {
    title: 'First-run setup',
    lead: 'Register who operates this installation, and the first municipality. This page is gone once it is done.',
    operator: 'Who operates the system (you)',
    operatorHint: 'Adds municipalities and looks after the installation. Sees nobody’s records.',
    municipality: 'The first municipality',
    administrator: 'Its administrator',
    administratorHint: 'Keeps accounts, roles and settings in order. Receives an invitation by mail.',
    label: {
      operatorName: 'Your name',
      operatorEmail: 'Your e-mail address',
      password: 'Your password',
      code: 'Local government code (six digits)',
      nameJa: 'Name of the municipality in Japanese',
      nameKana: 'The same in hiragana',
      nameEn: 'Name of the municipality in English',
      administratorName: 'Name of the administrator',
      administratorEmail: 'E-mail address of the administrator',
    },
    codeHint: 'Six digits with the check digit, for example 131121 (Setagaya).',
    save: 'Finish',
    doneTitle: 'Set up',
    doneLead: 'When you sign in you first set up a second step (authenticator app).',
    signIn: 'Sign in',
    invited: 'The administrator is sent an invitation by mail.',
    notSending:
      'Mail is not configured yet (SMTP_URL), so the invitation waits in the outbox. If it is urgent, give this link to the administrator and to nobody else. It works once, for seven days.',
    alreadyTitle: 'This installation is set up already',
  },
)

export type Words = ReturnType<typeof words>
