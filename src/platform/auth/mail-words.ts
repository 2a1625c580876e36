import { catalogue } from '../i18n/catalogue.ts'

export const words = catalogue(
  {
    link: {
      subject: '「ともに」サインイン用のリンク',
      body: (address: string, until: string) =>
        `次のリンクを開いて、「サインインする」を押してください。\n\n${address}\n\nこのリンクが使えるのは一回だけ、${until}までです。\n\n心当たりがないときは、何もしなくて大丈夫です。このメールは消してください。`,
    },
    invitation: {
      subject: '「ともに」をはじめるためのご案内',
      body: (tenant: string, address: string, signIn: string, until: string) =>
        `${tenant}の「ともに」が使えるようになりました。次のリンクを開いて、「サインインする」を押してください。パスワードはいりません。\n\n${address}\n\nこのリンクが使えるのは一回だけ、${until}までです。過ぎてしまったときは、次のページでこのメールアドレスを入力すると、新しいリンクが届きます。\n\n${signIn}\n\n心当たりがないときは、何もしなくて大丈夫です。このメールは消してください。`,
    },
    changed: {
      subject: '「ともに」サインインの方法が変わりました',
      body: (what: string, account: string) =>
        `サインインの方法が変わりました。\n\n${what}\n\nご自分で変えたときは、何もしなくて大丈夫です。心当たりがないときは、次のページで「すべての端末でサインアウトする」を押し、担当の人に知らせてください。\n\n${account}`,
      what: {
        password: 'パスワードが設定されました。',
        'second-step': '二段階目の確認（認証アプリ）が設定されました。',
        'second-step-removed': '二段階目の確認（認証アプリ）が外されました。',
        'recovery-codes': '控えの番号が新しくなりました。',
        'recovery-code-used': '控えの番号が一つ使われました。',
        passkey: 'パスキーが加わりました。',
        'passkey-removed': 'パスキーが外されました。',
      },
    },
  },
  {
    link: {
      subject: 'Your link to sign in to ともに (Tomoni)',
      body: (address, until) =>
        `Open this link and press “Sign in”.\n\n${address}\n\nIt works once, until ${until}.\n\nIf you did not ask for it, you need do nothing. Please delete this message.`,
    },
    invitation: {
      subject: 'Your invitation to ともに (Tomoni)',
      body: (tenant, address, signIn, until) =>
        `You can now use ともに (Tomoni) of ${tenant}. Open this link and press “Sign in”. You need no password.\n\n${address}\n\nIt works once, until ${until}. Should it have run out, enter this e-mail address on the following page and a new link is sent.\n\n${signIn}\n\nIf this means nothing to you, you need do nothing. Please delete this message.`,
    },
    changed: {
      subject: 'ともに (Tomoni): a way to sign in was changed',
      body: (what, account) =>
        `A way to sign in was changed.\n\n${what}\n\nIf this was you, you need do nothing. If not, press “Sign out everywhere” on this page and tell the person in charge.\n\n${account}`,
      what: {
        password: 'A password was set.',
        'second-step': 'A second step (authenticator app) was set up.',
        'second-step-removed': 'The second step (authenticator app) was removed.',
        'recovery-codes': 'New recovery codes were made.',
        'recovery-code-used': 'A recovery code was used.',
        passkey: 'A passkey was added.',
        'passkey-removed': 'A passkey was removed.',
      },
    },
  },
  {
    link: {
      subject: '「ともに」に入るためのリンク',
      body: (address: string, until: string) =>
        `下のリンクを開いてください。「サインインする」のボタンを押してください。\n\n${address}\n\nリンクは1回だけ使えます。${until}まで使えます。\n\n自分で頼んでいないときは、何もしなくていいです。このメールを消してください。`,
    },
    invitation: {
      subject: '「ともに」を使いはじめるためのメール',
      body: (tenant: string, address: string, signIn: string, until: string) =>
        `${tenant}の「ともに」を使えます。下のリンクを開いて、「サインインする」のボタンを押してください。パスワードはいりません。\n\n${address}\n\nリンクは1回だけ使えます。${until}まで使えます。\n\n時間が過ぎたときは、下のページを開いて、このメールアドレスを書いてください。新しいリンクが届きます。\n\n${signIn}\n\nこのメールが何かわからないときは、何もしなくていいです。メールを消してください。`,
    },
    changed: {
      subject: '「ともに」に入る方法が変わりました',
      body: (what: string, account: string) =>
        `「ともに」に入る方法が変わりました。\n\n${what}\n\n自分で変えたときは、何もしなくていいです。自分ではないときは、下のページで「すべての端末でサインアウトする」を押してください。そして、担当の人に教えてください。\n\n${account}`,
    },
  },
)

export type SignInChange = keyof ReturnType<typeof words>['changed']['what']
