import { catalogue } from '#platform/i18n/catalogue.ts'

/** Words about visits that several pages share. */
export const visitWords = catalogue(
  {
    state: {
      ahead: 'これから',
      'to-record': '記録待ち',
      'carried-out': '行われました',
      'not-held': '行われませんでした',
      cancelled: '中止',
      postponed: '延期',
    },
    side: {
      'health-and-rest': '体調・休養',
      host: '派遣先の都合',
      logistics: '日程や会場の都合',
      weather: '天候・災害',
      programme: '事業の都合',
    },
    staffPart: { 'follow-up': '同行する人', deputy: '代わりに同行する人' },
    staffTimes: 'フォロースタッフの付き添える時間を見る・書く',
    staffAgainst: 'フォロースタッフの都合',
    staffAgainstNote:
      '都合が合わなくても、本人と話して決めることができます。同じ時間に重なる同行だけは決められません。',
    company: {
      wished: '同行を希望',
      'not-wished': '一人で行きたい',
      'not-said': '同行の希望は聞いていません',
    },
    staffRefused: {
      unknown: 'この派遣が見つかりません。',
      'visit-over': 'この派遣は終わっているため、担当は変えられません。',
      'not-follow-up-staff': 'フォロースタッフの中から選んでください。',
      'already-on-this-visit': 'この人は、もうこの派遣の担当です。',
      'staff-taken': 'この人は、同じ時間に別の派遣へ同行します。ほかの人を選んでください。',
    },
    changeRefused: {
      unknown: 'この派遣が見つかりません。',
      'already-changed': 'この派遣は、もう中止か延期になっています。',
      'already-recorded': 'この派遣は、もう行われたと記録されています。',
      'not-later': '新しい日は、今日より後の日にしてください。',
    },
  },
  {
    state: {
      ahead: 'Ahead',
      'to-record': 'To be recorded',
      'carried-out': 'Carried out',
      'not-held': 'Did not take place',
      cancelled: 'Cancelled',
      postponed: 'Postponed',
    },
    side: {
      'health-and-rest': 'Health and rest',
      host: 'The host’s side',
      logistics: 'Schedule or place',
      weather: 'Weather or disaster',
      programme: 'The programme’s side',
    },
    staffPart: { 'follow-up': 'Goes along', deputy: 'Deputy' },
    staffTimes: 'See or write when follow-up staff can go along',
    staffAgainst: 'When follow-up staff can go along',
    staffAgainstNote: 'You may still decide, having talked with them. Only two visits at one time cannot be assigned.',
    company: {
      wished: 'Wishes company',
      'not-wished': 'Likes to go alone',
      'not-said': 'Company: not said',
    },
    staffRefused: {
      unknown: 'This visit was not found.',
      'visit-over': 'This visit is over, so its staff cannot be changed.',
      'not-follow-up-staff': 'Choose one of the follow-up staff.',
      'already-on-this-visit': 'This person is already on this visit.',
      'staff-taken': 'This person goes along on another visit at the same time. Please choose somebody else.',
    },
    changeRefused: {
      unknown: 'This visit was not found.',
      'already-changed': 'This visit has already been cancelled or postponed.',
      'already-recorded': 'This visit has already been recorded as carried out.',
      'not-later': 'The new day must lie after today.',
    },
  },
)
