import { catalogue } from '../../i18n/catalogue.ts'

export const words = catalogue(
  {
    heading: '試しに使ってみる',
    lead: 'これは体験用です。出てくる人や団体は、すべて架空です。名前を押すと、その人としてすぐにサインインします。',
    enter: (name: string, tenant: string) => `${name}（${tenant}）`,
    more: (count: string) => `ほかの${count}人`,
    role: {
      operator: 'システム運用者',
      administrator: '管理者',
      officer: '自治体職員',
      coordinator: 'コーディネーター',
      follow_up_staff: 'フォロースタッフ',
      supporter: 'ピアサポーター',
      host: '派遣先',
      observer: '都道府県・国',
    },
    about: {
      operator: '自治体を加え、全体を見守ります。',
      administrator: '利用者と役割、設定を整えます。',
      officer: '年度の目標と実績、カレンダーを見ます。',
      coordinator: '依頼を受けて、だれに頼めるかを確かめ、お誘いを送ります。',
      follow_up_staff: '活動に同行し、前後の気持ちに寄り添います。',
      supporter: '希望や都合を伝え、お誘いに答えます。',
      host: 'ピアサポーターに来てほしいと頼みます。',
      observer: '広い地域の集計だけを見ます。',
    },
    mail: {
      title: '体験用の送信箱',
      lead: 'この体験では、メールは外に出ません。送られるはずのメールを、ここで読めます。',
      notice: '本物のメールと同じように、中のリンクを開けます。',
      none: 'まだメールはありません',
      signIn: 'サインインのページへ',
      to: (address: string) => `宛先: ${address}`,
    },
  },
  {
    heading: 'Try it out',
    lead: 'This is a demonstration. All people and organisations in it are invented. Press a name to be signed in as that person at once.',
    enter: (name, tenant) => `${name} (${tenant})`,
    more: (count) => `${count} more`,
    role: {
      operator: 'Operator',
      administrator: 'Administrator',
      officer: 'Municipal officer',
      coordinator: 'Coordinator',
      follow_up_staff: 'Follow-up staff',
      supporter: 'Peer supporter',
      host: 'Host',
      observer: 'Prefecture or state',
    },
    about: {
      operator: 'Adds municipalities and looks after the installation.',
      administrator: 'Keeps accounts, roles and settings in order.',
      officer: 'Sees the year’s targets, totals and calendar.',
      coordinator: 'Takes requests, sees who could be asked, sends offers.',
      follow_up_staff: 'Comes along, and is there before and after.',
      supporter: 'Says what suits, and answers offers.',
      host: 'Asks for a peer supporter to come.',
      observer: 'Sees figures of a wider area, and nothing else.',
    },
    mail: {
      title: 'Outbox of the demonstration',
      lead: 'In this demonstration no mail leaves the house. Read here what would have been sent.',
      notice: 'Links in it open as in real mail.',
      none: 'No mail yet',
      signIn: 'To the sign-in page',
      to: (address) => `To: ${address}`,
    },
  },
  {
    heading: '{試|ため}しに{使|つか}う',
    lead: 'これは{試|ため}すためのページです。{出|で}てくる{人|ひと}は、{本当|ほんとう}の{人|ひと}ではありません。{名前|なまえ}を{押|お}すと、その{人|ひと}として{入|はい}れます。',
    about: {
      supporter: 'したいこと、できる{日|ひ}を{伝|つた}えます。おさそいに{答|こた}えます。',
      host: 'ピアサポーターに{来|き}てほしいと{頼|たの}みます。',
    },
    mail: {
      title: '{試|ため}すためのメール',
      lead: 'ここでは、{本当|ほんとう}のメールは{送|おく}りません。{送|おく}るはずのメールを{読|よ}めます。',
      none: 'まだメールはありません',
    },
  },
)

export type Words = ReturnType<typeof words>
