// node scripts/run.mjs bench/load.ts [--municipalities N] [--seconds S] [--rounds R] [--size setagaya|tenfold|small]
// Ten busy pages of one municipality, signed in, as finished HTML, from one `npm start`; beside a bare node:http server
// in the same run. Embedded database, or databases of its own on the server named by DATABASE_URL. Prints requests/s,
// p50 and p99, processor time for a request, and what a first visit loads, of the round with the least p50; then memory.
// With N above 1, a second program on a database with N municipalities is asked in turn with the first.

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type City, openCity } from './city.ts'
import { firstVisitBytes } from './first-visit.ts'
import { sizes } from './generate.ts'
import { type Figures, hammer } from './hammer.ts'
import { type Asked, pagesOf } from './pages.ts'
import { load, processorMs, residentMb } from './process-tree.ts'

const option = (name: string) =>
  process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined
const municipalities = Number(option('municipalities') ?? 1)
const seconds = Number(option('seconds') ?? 4)
const rounds = Number(option('rounds') ?? 3)
const size = sizes[(option('size') ?? 'setagaya') as keyof typeof sizes]

interface Row extends Figures {
  programMs: number
  databaseMs: number
  load: string
}

const cities = [await openCity(1, size)]
if (municipalities > 1) cities.push(await openCity(municipalities, size))
const bare = createServer((_, response) => response.end(Buffer.alloc(20_000, 'a'))).listen(0, '127.0.0.1')
await once(bare, 'listening')

console.log(
  `database: ${process.env.DATABASE_URL ? 'server' : 'embedded'} · 20 connections · ${rounds} × ${seconds} s a page`,
)
console.log('                                               ms        ms   CPU ms for a request   first visit')
console.log('page                     municip.      /s      p50       p99   program  database  KB       KB   load')
const nothing = { programMs: 0, databaseMs: 0, load: load() }
const port = (bare.address() as AddressInfo).port
print('bare node:http', '', { ...(await hammer({ port, path: '/', session: '', seconds })), ...nothing }, 0)
const names = pagesOf((cities[0] as City).made).map(([name]) => name)
for (const [at, name] of names.entries()) {
  const all = cities.map((): Row[] => [])
  for (let round = 0; round < rounds; round += 1)
    for (const [which, city] of cities.entries()) all[which]?.push(await measure(city, at))
  const best = all.map((each) => each.sort((a, b) => a.p50 - b.p50)[0] as Row)
  for (const [which, { made, server, municipalities }] of cities.entries()) {
    const [, path, session] = pagesOf(made)[at] as Asked
    print(name, String(municipalities), best[which] as Row, await firstVisitBytes(server.port, path, session))
  }
  if (best[0] && best[1]) console.log(`${' '.repeat(25)}p50 × ${(best[1].p50 / best[0].p50).toFixed(2)}`)
}
for (const { municipalities, server } of cities) {
  console.log(`memory of the process tree, ${municipalities} municipalities: ${residentMb(server.tree())} MB`)
  await server.stop()
}
process.exit(0)

async function measure({ made, server, databaseProcesses }: City, at: number): Promise<Row> {
  const [, path, session, meanwhile] = pagesOf(made)[at] as Asked
  const before = [processorMs(server.tree()), processorMs(await databaseProcesses())] as const
  const figures = await hammer({ port: server.port, path, session, seconds, meanwhile })
  const programMs = (processorMs(server.tree()) - before[0]) / figures.requests
  const databaseMs = (processorMs(await databaseProcesses()) - before[1]) / figures.requests
  return { ...figures, programMs, databaseMs, load: load() }
}

function print(name: string, of: string, row: Row, firstVisit: number) {
  const cell = (value: number, digits: number, width: number) => value.toFixed(digits).padStart(width)
  const cells = [
    name.padEnd(25) + of.padStart(8),
    cell(row.perSecond, 0, 8),
    cell(row.p50, 1, 9),
    cell(row.p99, 1, 10),
    cell(row.programMs, 2, 10),
    cell(row.databaseMs, 2, 10),
    cell(row.bytes / 1000, 0, 4),
    cell(firstVisit / 1000, 1, 9),
    row.load.padStart(7),
  ]
  console.log(cells.join(''))
}
