import { DataTable, Tag, usePage } from '#ui/index.ts'
import type { Unit } from '../rules.ts'
import { words } from '../words.ts'

/** The units of a curriculum to read. */
export function UnitsTable({ units }: { units: readonly Unit[] }) {
  const { language } = usePage()
  const w = words(language)
  return (
    <DataTable
      caption={w.unitCount(String(units.length))}
      rows={units}
      rowKey={(unit) => `${unit.number} ${unit.track}`}
      columns={[
        { key: 'number', label: w.unitLabel.number, numeric: true, cell: (unit) => unit.number },
        {
          key: 'title',
          label: w.units,
          rowHeader: true,
          cell: (unit) => (language === 'en' && unit.titleEn) || unit.titleJa,
        },
        { key: 'kind', label: w.unitLabel.kind, cell: (unit) => w.kind[unit.kind] },
        {
          key: 'track',
          label: w.unitLabel.track,
          cell: (unit) => (unit.track === 'both' ? w.track.both : <Tag tone="purple">{w.track[unit.track]}</Tag>),
        },
        {
          key: 'minutes',
          label: w.unitLabel.minutes,
          numeric: true,
          cell: (unit) => (unit.minutes === null ? w.unknown : unit.minutes),
        },
        {
          key: 'day',
          label: w.unitLabel.day,
          cell: (unit) => (unit.day === null ? w.unknown : w.dayN(String(unit.day))),
        },
      ]}
    />
  )
}
