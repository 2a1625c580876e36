import { NumberField, SelectField, TextField, usePage } from '#ui/index.ts'
import { LineTable } from '../../views/line-table.tsx'
import { words } from '../words.ts'

/** Lines to write units into, a table on a desk and cards on a telephone. */
export function UnitLines({ numbers }: { numbers: readonly number[] }) {
  const w = words(usePage().language)
  const { unitLabel: label } = w
  const quiet = { quiet: true, mark: false } as const
  return (
    <LineTable
      caption={w.units}
      numbers={numbers}
      columns={[
        {
          label: label.number,
          narrow: true,
          cell: (n) => <NumberField name={`number-${n}`} label={`${w.line(String(n))} ${label.number}`} {...quiet} />,
        },
        {
          label: label.titleJa,
          roomy: true,
          cell: (n) => <TextField name={`titleJa-${n}`} label={`${w.line(String(n))} ${label.titleJa}`} {...quiet} />,
        },
        {
          label: label.titleEn,
          cell: (n) => (
            <TextField name={`titleEn-${n}`} label={`${w.line(String(n))} ${label.titleEn}`} lang="en" {...quiet} />
          ),
        },
        {
          label: label.kind,
          cell: (n) => (
            <SelectField
              name={`kind-${n}`}
              label={`${w.line(String(n))} ${label.kind}`}
              empty={false}
              options={(['content', 'exercise'] as const).map((value) => ({ value, label: w.kind[value] }))}
              {...quiet}
            />
          ),
        },
        {
          label: label.track,
          cell: (n) => (
            <SelectField
              name={`track-${n}`}
              label={`${w.line(String(n))} ${label.track}`}
              empty={false}
              options={(['both', 'peer', 'employer'] as const).map((value) => ({ value, label: w.track[value] }))}
              {...quiet}
            />
          ),
        },
        {
          label: label.minutes,
          narrow: true,
          cell: (n) => <NumberField name={`minutes-${n}`} label={`${w.line(String(n))} ${label.minutes}`} {...quiet} />,
        },
        {
          label: label.day,
          narrow: true,
          cell: (n) => <NumberField name={`day-${n}`} label={`${w.line(String(n))} ${label.day}`} {...quiet} />,
        },
      ]}
    />
  )
}
