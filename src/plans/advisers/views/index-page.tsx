import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatFiscalYear } from '#platform/i18n/dates.ts'
import { DataTable, LinkButton, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { OfficeFacts } from '../office-facts.ts'
import { officeState } from '../rules.ts'
import type { Adviser, AdviserRequest, ModelArea, SystemBuilder } from '../store.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  today: string
  code: string
  areas: ModelArea[]
  advisers: Adviser[]
  requests: AdviserRequest[]
  builders: SystemBuilder[]
  offices: OfficeFacts[]
}

export function IndexPage({ w, language, today, code, areas, advisers, requests, builders, offices }: Props) {
  const day = (on: string | null) => (on ? formatDay(language, on, 'long') : '—')
  const areaNamed = (id: string | null) => {
    const area = areas.find((each) => each.id === id)
    return area ? (language === 'en' ? area.name_en || area.name_ja : area.name_ja) : '—'
  }
  const none = <p>{w.none}</p>
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} />
      <p>
        <a href={urls.publicAdvisers({ code })}>{w.public}</a>
      </p>
      <h2>{w.areas.title}</h2>
      <DataTable
        caption={w.areas.title}
        hideCaption
        empty={none}
        rows={areas}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', label: w.areas.name, rowHeader: true, cell: ({ id }) => areaNamed(id) },
          { key: 'kind', label: w.areas.kind, cell: ({ kind }) => w.areaKind[kind] },
          { key: 'year', label: w.areas.year, cell: ({ fiscal_year }) => formatFiscalYear(language, fiscal_year) },
          { key: 'note', label: w.areas.note, cell: ({ note }) => note },
        ]}
      />
      <p>
        <LinkButton href={urls.advisers.areaNew()}>{w.areas.add}</LinkButton>
      </p>
      <h2>{w.advisers.title}</h2>
      <DataTable
        caption={w.advisers.title}
        hideCaption
        empty={none}
        rows={advisers}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            label: w.advisers.name,
            rowHeader: true,
            cell: ({ id, name }) => <a href={urls.advisers.adviserEdit({ id })}>{name}</a>,
          },
          { key: 'field', label: w.advisers.field, cell: ({ field }) => w.field[field] },
          { key: 'kind', label: w.advisers.kind, cell: ({ kind }) => w.kind[kind] },
          { key: 'area', label: w.advisers.area, cell: ({ model_area_id }) => areaNamed(model_area_id) },
          { key: 'on', label: w.advisers.appointedOn, cell: ({ appointed_on }) => day(appointed_on) },
          { key: 'end', label: w.advisers.endedOn, cell: ({ ended_on }) => day(ended_on) },
        ]}
      />
      <p>
        <LinkButton href={urls.advisers.adviserNew()}>{w.advisers.add}</LinkButton>
      </p>
      <h2>{w.requests.title}</h2>
      <DataTable
        caption={w.requests.title}
        hideCaption
        empty={none}
        rows={requests}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'by',
            label: w.requests.askedBy,
            rowHeader: true,
            cell: ({ id, asked_by }) => <a href={urls.advisers.request({ id })}>{asked_by}</a>,
          },
          { key: 'on', label: w.requests.askedOn, cell: ({ asked_on }) => day(asked_on) },
          { key: 'topic', label: w.requests.topic, cell: ({ topic }) => w.topic[topic] },
          {
            key: 'state',
            label: w.requests.state,
            cell: ({ closed_on }) => (closed_on ? w.requests.closed(day(closed_on)) : w.requests.open),
          },
        ]}
      />
      <p>
        <LinkButton href={urls.advisers.requestNew()}>{w.requests.add}</LinkButton>
      </p>
      <h2>{w.builders.title}</h2>
      <p>{w.builders.about}</p>
      <DataTable
        caption={w.builders.title}
        hideCaption
        empty={none}
        rows={builders}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', label: w.builders.name, rowHeader: true, cell: ({ name }) => name },
          { key: 'basis', label: w.builders.basis, cell: ({ basis }) => w.basis[basis] },
          { key: 'on', label: w.builders.beganOn, cell: ({ began_on }) => day(began_on) },
        ]}
      />
      <p>
        <LinkButton href={urls.advisers.builderNew()}>{w.builders.add}</LinkButton>
      </p>
      <h2>{w.offices.title}</h2>
      <DataTable
        caption={w.offices.title}
        hideCaption
        empty={none}
        rows={offices}
        rowKey={({ office }) => office.id}
        columns={[
          {
            key: 'name',
            label: w.offices.name,
            rowHeader: true,
            cell: ({ office }) => <a href={urls.advisers.office({ id: office.id })}>{office.name}</a>,
          },
          { key: 'state', label: w.offices.state, cell: ({ days }) => w.state[officeState(days, today)] },
          {
            key: 'builder',
            label: w.offices.builder,
            cell: ({ office }) => builders.find(({ id }) => id === office.system_builder_id)?.name ?? '—',
          },
          { key: 'cases', label: w.cases.title, numeric: true, cell: ({ cases }) => String(cases.length) },
        ]}
      />
      <p>
        <LinkButton href={urls.advisers.officeNew()}>{w.offices.add}</LinkButton>
      </p>
    </>
  )
}
