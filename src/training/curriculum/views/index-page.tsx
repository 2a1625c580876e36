import { formatDay } from '#platform/i18n/dates.ts'
import { Card, CardGrid, DataTable, LinkButton, Notice, PageHeading, PostButton, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { AreaLinks } from '../../views/area-links.tsx'
import { words as courseWords } from '../../words.ts'
import type { PublishedCurriculum } from '../reference.ts'
import type { Curriculum } from '../store.ts'
import { words } from '../words.ts'

interface Props {
  published: readonly PublishedCurriculum[]
  own: readonly Curriculum[]
  fiscalYear: number
}

export function IndexPage({ published, own, fiscalYear }: Props) {
  const { language } = usePage()
  const w = words(language)
  const { course } = courseWords(language)
  const named = (each: { nameJa: string; nameEn: string }) => (language === 'en' && each.nameEn) || each.nameJa
  return (
    <>
      <AreaLinks current="curricula" />
      <PageHeading
        title={w.title}
        lead={w.lead}
        actions={<LinkButton href={urls.curricula.new()}>{w.make}</LinkButton>}
      />
      <h2>{w.published}</h2>
      <CardGrid>
        {published.map((each) => (
          <Card
            key={each.key}
            level={3}
            title={named(each)}
            above={course[each.courseKind]}
            footer={
              <PostButton
                action={urls.curricula.copy({ id: each.key })}
                kind="secondary"
                label={`${named(each)}: ${w.copy}`}
              >
                {w.copy}
              </PostButton>
            }
          >
            <p>
              {each.days !== null && each.totalMinutes !== null
                ? w.total(String(each.days), String(each.totalMinutes))
                : w.unknown}
            </p>
            <p>{w.unitCount(String(new Set(each.units.map(({ number }) => number)).size))}</p>
          </Card>
        ))}
      </CardGrid>
      <p>
        <a href={urls.documents.live({ kind: 'training-timetable', year: String(fiscalYear) })}>{w.print}</a>
      </p>
      <h2>{w.own}</h2>
      <DataTable
        caption={w.ownCount(String(own.length))}
        hideCaption
        empty={
          <Notice kind="info">
            <p>{w.noneOwn}</p>
          </Notice>
        }
        rows={own}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            label: w.label.nameJa,
            rowHeader: true,
            cell: (row) => <a href={urls.curricula.show({ id: row.id })}>{named(row)}</a>,
          },
          { key: 'kind', label: w.label.courseKind, cell: (row) => course[row.courseKind] },
          {
            key: 'minutes',
            label: w.label.totalMinutes,
            numeric: true,
            cell: (row) => row.totalMinutes ?? w.unknown,
          },
          {
            key: 'from',
            label: w.label.validFrom,
            nowrap: true,
            cell: (row) => formatDay(language, row.validFrom, 'long'),
          },
          {
            key: 'source',
            label: w.label.source,
            cell: (row) => (row.endedOn ? w.ended(formatDay(language, row.endedOn, 'short')) : row.source),
          },
        ]}
      />
    </>
  )
}
