import type { Language } from '#platform/i18n/catalogue.ts'
import { BarChart } from '../bar-chart.tsx'
import { DataTable } from '../data-table.tsx'
import { FilterBar } from '../filter-bar.tsx'
import { MeterBar } from '../meter-bar.tsx'
import { MonthCalendar } from '../month-calendar.tsx'
import { PageHeading } from '../page-heading.tsx'
import { Pagination } from '../pagination.tsx'
import { SelectField } from '../select-field.tsx'
import { Tag } from '../tag.tsx'
import { TextField } from '../text-field.tsx'
import { Frame, speaker } from './frame.tsx'

type Visit = { code: string; on: string; place: string; people: number; state: 'settled' | 'waiting' }

const visits: readonly Visit[] = [
  { code: 'R8-0121', on: '2026-05-12', place: 'さくら病院', people: 8, state: 'settled' },
  { code: 'R8-0122', on: '2026-05-15', place: '市立第二中学校', people: 124, state: 'waiting' },
  { code: 'R8-0123', on: '2026-05-20', place: '中央図書館', people: 30, state: 'settled' },
]

/** Tables, calendar and charts. */
export function FiguresPage({ language }: { language: Language }) {
  const say = speaker(language)
  const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]
  const actual = [3, 5, 4, 6, 2, 5, 7, 4, 3, 0, 0, 0]
  return (
    <Frame language={language} title={say('年間の計画', 'The year')} wide>
      <PageHeading title={say('令和8年度の歩み', 'Fiscal year 2026')} />
      <MeterBar label={say('派遣', 'Visits')} value={39} target={60} unit={say('回', '')} />
      <BarChart
        id="months"
        title={say('月ごとの派遣', 'Visits by month')}
        description={say(
          '4月から12月までに39回。目標は1年で60回です。',
          '39 visits from April to December, towards a target of 60 in the year.',
        )}
        unit={say('回', 'visits')}
        groupHeading={say('月', 'Month')}
        groups={months.map((month, index) => ({
          label: say(`${month}月`, `${month}`),
          actual: actual[index] ?? 0,
          target: 5,
        }))}
      />
      <BarChart
        id="years"
        title={say('登録者の数', 'People registered')}
        description={say('3年で18人から31人になりました。', 'From 18 to 31 people in three years.')}
        unit={say('人', 'people')}
        groupHeading={say('年度', 'Fiscal year')}
        groups={[
          { label: say('令和6年度', '2024'), actual: 18, target: 20 },
          { label: say('令和7年度', '2025'), actual: 24, target: 25 },
          { label: say('令和8年度', '2026'), actual: 31, target: 30 },
        ]}
      />
      <h2>{say('予定', 'Calendar')}</h2>
      <MonthCalendar
        month="2026-05"
        caption={say('令和8年5月', 'May 2026')}
        todayOn="2026-05-13"
        previousHref="?month=2026-04"
        nextHref="?month=2026-06"
        dayHref={(on) => `/days/${on}`}
        entries={[
          {
            on: '2026-05-12',
            title: say('さくら病院', 'Sakura Hospital'),
            detail: say('14時', '14:00'),
            href: '/v/1',
            tone: 'settled',
          },
          {
            on: '2026-05-15',
            title: say('市立第二中学校', 'Second Junior High'),
            detail: say('10時', '10:00'),
            href: '/v/2',
          },
          { on: '2026-05-15', title: say('振り返り', 'Debrief'), detail: say('15時', '15:00'), tone: 'settled' },
          { on: '2026-05-18', title: say('お休み', 'Rest'), tone: 'quiet' },
          {
            on: '2026-05-20',
            title: say('中央図書館', 'Central Library'),
            detail: say('10時30分', '10:30'),
            href: '/v/3',
            tone: 'settled',
          },
        ]}
      />
      <h2>{say('派遣の一覧', 'Visits')}</h2>
      <FilterBar
        action="/visits"
        open
        values={{ state: 'settled' }}
        applied={[{ label: say('決まったもの', 'Settled'), removeHref: '/visits' }]}
        clearHref="/visits"
      >
        <TextField name="place" label={say('場所', 'Place')} mark={false} type="search" />
        <SelectField
          name="state"
          label={say('状況', 'State')}
          mark={false}
          options={[
            { value: 'settled', label: say('決まったもの', 'Settled') },
            { value: 'waiting', label: say('返事待ち', 'Waiting') },
          ]}
        />
      </FilterBar>
      <DataTable
        caption={say('5月の派遣', 'Visits in May')}
        rows={visits}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'place',
            label: say('派遣先', 'Host'),
            rowHeader: true,
            cell: ({ code, place }) => <a href={`/v/${code}`}>{place}</a>,
          },
          {
            key: 'on',
            label: say('日', 'Day'),
            nowrap: true,
            cell: ({ on }) => on,
            sort: { href: '?sort=on', direction: 'ascending' },
          },
          { key: 'people', label: say('参加者', 'People'), numeric: true, cell: ({ people }) => people },
          {
            key: 'state',
            label: say('状況', 'State'),
            cell: ({ state }) =>
              state === 'settled' ? (
                <Tag tone="green">{say('決まりました', 'Settled')}</Tag>
              ) : (
                <Tag tone="blue">{say('返事待ち', 'Waiting')}</Tag>
              ),
          },
          {
            key: 'do',
            label: say('操作', 'Actions'),
            hideLabel: true,
            cell: ({ code }) => <a href={`/v/${code}/edit`}>{say('変更する', 'Change')}</a>,
          },
        ]}
      />
      <Pagination page={2} pages={12} total={231} href={(page) => `?page=${page}`} />
    </Frame>
  )
}
