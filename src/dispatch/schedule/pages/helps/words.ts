import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'

const ja = {
  title: '何があれば、もっと会えるか',
  lead: '同じ依頼と希望のまま、一つだけ変わったとして案をさがし直しました。だれかの休みや上限を減らすことは、ここでは調べません。',
  none: 'この期間の依頼には、すべて応えられています。',
  notAsked:
    'この案では調べていません。さがして見つけた案で、依頼が600件までのときに調べます。もう一度さがすと、ここに出ます。',
  noProposal: '案がまだありません。先に案をさがしてください。',
  caption: '変わること一つごとに、応えられる依頼',
  column: { lever: '変わること', more: '応えられる依頼', who: 'だれに相談するか' },
  more: (more: string, covered: string) => `あと${more}件（${covered}件）`,
  same: '変わりません',
  now: (covered: string, requests: string) => `いまの案：依頼${requests}件のうち${covered}件`,
  lever: {
    'second-date': '派遣先が、一週間あとの日も候補にする',
    'other-weekday': '派遣先が、二日ほどあとの平日も候補にする',
    'staff-evenings': 'フォロースタッフが、夜も付き添える',
    'staff-saturdays': 'フォロースタッフが、土曜日も付き添える',
    'one-more-course': '登録している人が、次の研修を修了する',
  },
  who: {
    'second-date': '派遣先',
    'other-weekday': '派遣先',
    'staff-evenings': 'フォロースタッフ（無理のない範囲で）',
    'staff-saturdays': 'フォロースタッフ（無理のない範囲で）',
    'one-more-course': '研修の担当・市',
  },
  note: '数は、少なくともこれだけ応えられるという見こみです。',
  noneHelps:
    'ここに挙げたことは、一つだけでは役に立ちません。依頼ごとのページには、行ける人がいるほかの日と、一つだけ合わない人が出ています。',
  reasonsTitle: 'まだ応えられない依頼で、いちばん多くの人に当てはまる理由',
  reason: (rule: string, n: string) => `${rule}：${n}件`,
  toOpen: (n: string) => `まだ応えられない依頼を見る（${n}件）`,
}

const en: Widen<typeof ja> = {
  title: 'What would cover more',
  lead: 'The search was repeated with the same requests and wishes and one thing changed at a time. Nobody’s rest or own limits are among these.',
  none: 'Every request of this period is covered.',
  notAsked:
    'It was not asked for this proposal. It is asked where a proposal was found by searching, for up to 600 requests. Search again to see it here.',
  noProposal: 'There is no proposal yet. Please search for one first.',
  caption: 'Requests covered, with one thing changed at a time',
  column: { lever: 'One change', more: 'Requests covered', who: 'Whom to ask' },
  more: (more, covered) => `${more} more (${covered})`,
  same: 'No difference',
  now: (covered, requests) => `This proposal: ${covered} of ${requests} requests`,
  lever: {
    'second-date': 'Hosts offer the same time a week later as well',
    'other-weekday': 'Hosts offer a working day two days or so later as well',
    'staff-evenings': 'Follow-up staff go along in the evening too',
    'staff-saturdays': 'Follow-up staff go along on Saturdays too',
    'one-more-course': 'The people registered complete the next course',
  },
  who: {
    'second-date': 'Hosts',
    'other-weekday': 'Hosts',
    'staff-evenings': 'Follow-up staff, as far as it suits them',
    'staff-saturdays': 'Follow-up staff, as far as it suits them',
    'one-more-course': 'Those who plan training; the municipality',
  },
  note: 'The numbers say how many would be covered at least.',
  noneHelps:
    'None of these helps by itself. The page of each request names other dates on which people could go, and people for whom only one thing does not fit.',
  reasonsTitle: 'What holds most people back, by requests still open',
  reason: (rule, n) => `${rule}: ${n}`,
  toOpen: (n) => `See the requests still open (${n})`,
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
