import type { RowToTake } from './content.ts'
import type { Part } from './reading.ts'
import { row } from './rows.ts'

const yen = (part: Part) => (part.number() ?? 0).toLocaleString('ja-JP')

/** The subsidy before and after its revision: what it is for, and what it pays with its caps. */
export function subsidyOf(subsidy: Part): RowToTake[] {
  const [before, after] = [subsidy.get('before'), subsidy.get('after')]
  const scheme = subsidy.both('scheme', 'scheme')
  const personnel = before.get('personnel_cost')
  const activity = after.get('activity_cost')
  const start = (part: Part) => part.get('start_up_cost_yen_max')
  const eligible = row('subsidyRevisions', subsidy, {
    ...scheme,
    head_ja: '対象事業',
    head_en: 'What it is for',
    before_ja: before.get('eligible_ja').lines(),
    before_en: before.get('eligible_en').lines(),
    after_ja: '',
    after_en: after.get('eligible_en').lines(),
  })
  const paid = row('subsidyRevisions', subsidy, {
    ...scheme,
    head_ja: '補助内容',
    head_en: 'What it pays',
    before_ja: `開設準備費 上限${yen(start(before))}円\n${personnel.get('ja').text()} 1日${yen(personnel.get('yen_per_day'))}円（年間上限${yen(personnel.get('yen_per_year_max'))}円）`,
    before_en: `start-up cost up to ${yen(start(before))} yen\npersonnel ${yen(personnel.get('yen_per_day'))} yen a day (up to ${yen(personnel.get('yen_per_year_max'))} yen a year)`,
    after_ja: `開設準備費 上限${yen(start(after))}円\n${activity.get('ja').text()} 1回${yen(activity.get('yen_per_session'))}円（年間${activity.get('sessions_per_year_max').number()}回まで）`,
    after_en: `start-up cost up to ${yen(start(after))} yen\nactivity cost ${yen(activity.get('yen_per_session'))} yen a session (up to ${activity.get('sessions_per_year_max').number()} sessions a year)`,
  })
  return [eligible, paid]
}
