import { HiddenField } from '#ui/field-set.tsx'
import { FilterBar, SelectField } from '#ui/index.ts'
import { isFiltered } from '../filter.ts'
import type { ScheduleRow } from '../rows.ts'
import type { ShowProps } from './show-page.tsx'

interface Props extends ShowProps {
  among: readonly ScheduleRow[]
  action: string
  /** What else stands in the address and stays there, such as the month that is looked at. */
  kept?: Record<string, string>
}

/** Leaves only a host, a supporter or a member of staff; the same in every view of a proposal. */
export function Filters({ w, shown, filter, among, action, kept = {} }: Props) {
  const p = w.proposal
  const choices = {
    host: named(
      shown.hosts,
      among.map(({ request }) => request.facts.organisationId),
    ),
    person: named(
      shown.people,
      among.flatMap(({ places }) => places.map((one) => one.personId)),
    ),
    staff: named(
      shown.staff,
      among.flatMap(({ staffIds }) => staffIds),
    ),
  }
  const fields = (['host', 'person', 'staff'] as const).filter((name) => choices[name].length > 0)
  const stays = { ...kept, ...(filter.proposal === null ? {} : { proposal: String(filter.proposal) }) }
  const address = new URLSearchParams(stays).toString()
  return (
    <FilterBar
      action={action}
      values={{ host: filter.host ?? '', person: filter.person ?? '', staff: filter.staff ?? '' }}
      open={isFiltered(filter)}
      clearHref={isFiltered(filter) ? `${action}${address && `?${address}`}` : undefined}
    >
      {Object.entries(stays).map(([name, value]) => (
        <HiddenField name={name} value={value} key={name} />
      ))}
      {fields.map((name) => (
        <SelectField name={name} label={p[name]} mark={false} empty={p.any} options={choices[name]} key={name} />
      ))}
    </FilterBar>
  )
}

const named = (names: ReadonlyMap<string, string>, ids: readonly string[]) =>
  [...new Set(ids)].flatMap((value) => {
    const label = names.get(value)
    return label === undefined ? [] : [{ value, label }]
  })
