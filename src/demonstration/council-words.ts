import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { keepRow } from '#plans/index.ts'
import { era } from '#platform/calendar.ts'
import { root } from '#platform/root.ts'

type Resource = Parameters<typeof keepRow>[2]
type Columns = Parameters<typeof keepRow>[5]['columns']

/** The council sheet of the year, in the words of an invented city. */
export function councilRows(year: number): [Resource, Columns][] {
  const { era: name, year: inEra } = era(`${year}-05-01`)
  const text = readFileSync(join(root, 'db/reference/demonstration/council.json'), 'utf8')
    .replaceAll('{era}', `${name}${inEra}`)
    .replaceAll('{year}', String(year))
  const rows = JSON.parse(text) as ({ resource: Resource } & Columns)[]
  return rows.map(({ resource, ...columns }) => [resource, columns])
}
