import { catalogue, type Widen } from '#platform/i18n/catalogue.ts'
import { plural } from '#platform/i18n/plural.ts'

const ja = {
  title: '派遣',
  calendarTitle: '派遣のカレンダー',
  toCalendar: 'カレンダーで見る',
  toStaffTimes: 'フォロースタッフの時間',
  toList: '一覧で見る',
  count: (month: string, n: string) => `${month}：${n}件`,
  none: 'この条件に当てはまる派遣はありません。',
  column: {
    when: '日時',
    host: '派遣先',
    people: '行く人',
    staff: 'フォロースタッフ',
    state: '様子',
    reference: '番号',
  },
  people: (going: string, wanted: string) => `${going} / ${wanted}人`,
  noStaff: '未定',
  month: '月',
  state: '様子',
  host: '派遣先',
  any: 'すべて',
  wished: (host: string) => `${host}（希望の日）`,
  legend: '線が点線のものは、まだ決まっていない希望の日です。',
}

const en: Widen<typeof ja> = {
  title: 'Visits',
  calendarTitle: 'Calendar of visits',
  toCalendar: 'As a calendar',
  toStaffTimes: 'Follow-up staff: times',
  toList: 'As a list',
  count: (month, n) => `${month}: ${plural(n, 'visit')}`,
  none: 'No visit matches this filter.',
  column: {
    when: 'When',
    host: 'Host',
    people: 'Going',
    staff: 'Follow-up staff',
    state: 'State',
    reference: 'Number',
  },
  people: (going, wanted) => `${going} of ${wanted}`,
  noStaff: 'Open',
  month: 'Month',
  state: 'State',
  host: 'Host',
  any: 'All',
  wished: (host) => `${host} (wished)`,
  legend: 'Dates with a dashed line are wished for and not settled yet.',
}

export const words = catalogue(ja, en)
export type Words = Widen<typeof ja>
