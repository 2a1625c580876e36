import { FilterBar, SelectField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { VersionLine } from '../store.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  at: { kind: string; year: string }
  versions: readonly VersionLine[]
  chosen?: readonly [string, string]
}

export function CompareForm({ w, at, versions, chosen }: Props) {
  const options = [
    { value: 'live', label: w.versions.now },
    ...versions.map(({ number }) => ({ value: String(number), label: w.versions.show(String(number)) })),
  ]
  const [before, after] = chosen ?? [String(versions[0]?.number ?? 'live'), 'live']
  return (
    <FilterBar
      action={urls.documents.compare(at)}
      words={{ title: w.versions.compare, apply: w.versions.compareButton }}
      values={{ before, after }}
      open={chosen === undefined ? undefined : true}
    >
      <SelectField name="before" label={w.versions.before} options={options} mark={false} />
      <SelectField name="after" label={w.versions.after} options={options} mark={false} />
    </FilterBar>
  )
}
