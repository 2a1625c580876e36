import { formatDay } from '#platform/i18n/dates.ts'
import {
  DataTable,
  EmptyState,
  FilterBar,
  LinkButton,
  PageHeading,
  Pagination,
  SelectField,
  Tag,
  TextField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type FreshnessLimits, freshnessOn, standingOf } from '../../rules/freshness.ts'
import { entryStandings } from '../../vocabulary.ts'
import type { Words } from '../../words.ts'
import type { EntryLine, LineFilter } from '../staff.queries.ts'

interface Props {
  w: Words
  lines: EntryLine[]
  total: number
  limits: FreshnessLimits
  isStaff: boolean
  mayDecide: boolean
  code: string
  today: string
  at: number
  aPage: number
  name: string
  standing: LineFilter['standing']
}

export function IndexPage({
  w,
  lines,
  total,
  limits,
  isStaff,
  mayDecide,
  code,
  today,
  at,
  aPage,
  name,
  standing,
}: Props) {
  const s = w.staff
  const { language } = usePage()
  const isFiltered = name !== '' || standing !== null
  const actions = (
    <>
      <LinkButton href={urls.portal.new()} kind="primary">
        {s.add}
      </LinkButton>
      <LinkButton href={urls.place.home({ code })}>{s.open}</LinkButton>
      {isStaff && <LinkButton href={urls.portal.pages()}>{s.toPages}</LinkButton>}
      {mayDecide && <LinkButton href={urls.portal.look()}>{s.toLook}</LinkButton>}
    </>
  )
  return (
    <>
      <PageHeading title={s.title} lead={isStaff ? s.lead : s.ownLead} actions={actions} />
      <FilterBar
        action={urls.portal.index()}
        values={{ name: [name], standing: [standing ?? ''] }}
        open={total > aPage || isFiltered}
        clearHref={isFiltered ? urls.portal.index() : undefined}
      >
        <TextField name="name" label={s.filter.name} mark={false} />
        <SelectField
          name="standing"
          label={s.standing}
          mark={false}
          empty={s.filter.all}
          options={entryStandings.map((value) => ({ value, label: value === 'due' ? s.fresh.due : s.stand[value] }))}
        />
      </FilterBar>
      <DataTable
        caption={s.count(String(total))}
        empty={<EmptyState title={s.none} />}
        rows={lines}
        rowKey={(line) => line.id}
        columns={[
          {
            key: 'title',
            label: s.name,
            rowHeader: true,
            cell: (line) => (
              <a class="long-name" href={urls.portal.show({ id: line.id })}>
                {line.title}
              </a>
            ),
          },
          { key: 'kind', label: s.kind, cell: (line) => w.kind[line.kind] },
          {
            key: 'standing',
            label: s.standing,
            cell: (line) => <Standing w={w} line={line} limits={limits} today={today} />,
          },
          {
            key: 'confirmed',
            label: s.confirmedOn,
            nowrap: true,
            cell: (line) => (line.confirmedOn ? formatDay(language, line.confirmedOn, 'long') : '—'),
          },
          {
            key: 'reports',
            label: s.reports,
            cell: (line) => (line.reports ? <Tag tone="yellow">{String(line.reports)}</Tag> : ''),
          },
        ]}
      />
      <Pagination
        page={at}
        pages={Math.ceil(total / aPage)}
        href={(page) => urls.portal.index({ name: name || null, standing, page })}
      />
    </>
  )
}

function Standing({ w, line, limits, today }: { w: Words; line: EntryLine; limits: FreshnessLimits; today: string }) {
  const standing = standingOf(line.state ? [{ state: line.state, version_number: 1 }] : [])
  const fresh = line.confirmedOn ? freshnessOn(line.confirmedOn, limits, today) : 'fresh'
  return (
    <span class="tags">
      <Tag tone={standing === 'public' ? 'green' : standing === 'to-check' ? 'blue' : 'neutral'}>
        {w.staff.stand[standing]}
      </Tag>
      {fresh !== 'fresh' && <Tag tone="yellow">{w.staff.fresh[fresh]}</Tag>}
    </span>
  )
}
