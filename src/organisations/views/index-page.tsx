import { DataTable, EmptyState, LinkButton, PageHeading, Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { OrganisationKind } from '../rules.ts'
import type { OrganisationRow } from '../store.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  organisations: OrganisationRow[]
  mayRegister: boolean
}

export function IndexPage({ w, organisations, mayRegister }: Props) {
  const register = mayRegister && <LinkButton href={urls.organisations.new()}>{w.register}</LinkButton>
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} actions={register} />
      <DataTable
        caption={w.count(String(organisations.length))}
        empty={<EmptyState title={w.none} />}
        rows={organisations}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            label: w.label.name,
            rowHeader: true,
            cell: (row) => <a href={urls.organisations.show({ id: row.id })}>{row.name}</a>,
          },
          {
            key: 'kinds',
            label: w.label.kinds,
            cell: (row) => row.kinds.map((kind) => <Tag key={kind}>{w.kind[kind as OrganisationKind]}</Tag>),
          },
          { key: 'address', label: w.label.address, cell: (row) => row.address },
          { key: 'phone', label: w.label.phone, nowrap: true, cell: (row) => row.phone },
        ]}
      />
    </>
  )
}
