import { type ListPage, peopleOnAPage } from '#platform/web/list-page.ts'
import { DataTable, EmptyState, FilterBar, LinkButton, PageHeading, Pagination, Tag, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { OrganisationKind } from '../rules.ts'
import type { OrganisationRow } from '../store.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  list: ListPage<OrganisationRow>
  /** How many are called so, and how many there are. */
  found: number
  total: number
  name: string
  mayRegister: boolean
}

export function IndexPage({ w, list, found, total, name, mayRegister }: Props) {
  const register = mayRegister && <LinkButton href={urls.organisations.new()}>{w.register}</LinkButton>
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} actions={register} />
      {(total > peopleOnAPage || name !== '') && (
        <FilterBar
          action={urls.organisations.index()}
          values={{ name }}
          open
          clearHref={name === '' ? undefined : urls.organisations.index()}
        >
          <TextField name="name" label={w.label.name} type="search" mark={false} autocomplete="off" />
        </FilterBar>
      )}
      <DataTable
        caption={w.count(String(found))}
        empty={<EmptyState title={total > 0 ? w.noneCalled : w.none} />}
        rows={list.shown}
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
      <Pagination
        page={list.number}
        pages={list.pages}
        href={(page) => urls.organisations.index({ name: name || null, page })}
      />
    </>
  )
}
