// node scripts/run.mjs bench/load.ts [--municipalities N] [--seconds S] [--size setagaya|tenfold|small]
// Ten busy pages of one municipality, signed in, as finished HTML, from one `npm start`; beside a bare node:http server
// in the same run. Embedded database, or databases of its own on the server named by DATABASE_URL. Prints requests/s,
// p50 and p99, processor time per request and memory. With N above 1, a second program on a database with N
// municipalities is asked in turn with the first, and the two p50 are compared.

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type City, openCity } from './city.ts'
import { sizes } from './generate.ts'
import { hammer } from './hammer.ts'
import { pagesOf } from './pages.ts'
import { load, processorMs, residentMb } from './process-tree.ts'

const option = (name: string) =>
  process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined
const municipalities = Number(option('municipalities') ?? 1)
const seconds = Number(option('seconds') ?? 4)
const size = sizes[(option('size') ?? 'setagaya') as keyof typeof sizes]

const cities = [await openCity(1, size)]
if (municipalities > 1) cities.push(await openCity(municipalities, size))
const bare = createServer((_, response) => response.end(Buffer.alloc(20_000, 'a'))).listen(0, '127.0.0.1')
await once(bare, 'listening')

console.log(`database: ${process.env.DATABASE_URL ? 'server' : 'embedded'} · 20 connections · ${seconds} s a page`)
console.log('page                     municip. requests/s   p50 ms   p99 ms    bytes   CPU ms database load')
const { perSecond, p50, p99, bytes } = await hammer({
  port: (bare.address() as AddressInfo).port,
  path: '/',
  session: '',
  seconds,
})
print('bare node:http, 20 KB', '', perSecond, p50, p99, bytes)
const names = pagesOf((cities[0] as City).made).map(([name]) => name)
for (const [at, name] of names.entries()) {
  const p50s = []
  for (const city of cities) p50s.push(await measure(city, at, name))
  if (cities.length > 1) console.log(`${' '.repeat(25)}p50 × ${((p50s[1] ?? 0) / (p50s[0] ?? 1)).toFixed(2)}`)
}
for (const { municipalities, server } of cities) {
  console.log(`memory of the process tree, ${municipalities} municipalities: ${residentMb(server.tree())} MB`)
  await server.stop()
}
process.exit(0)

async function measure({ made, server, municipalities, databaseProcesses }: City, at: number, name: string) {
  const [, path, session] = pagesOf(made)[at] as [string, string, string]
  const database = await databaseProcesses()
  const before = [processorMs(server.tree()), processorMs(database)] as const
  const figures = await hammer({ port: server.port, path, session, seconds })
  const [program, base] = [processorMs(server.tree()) - before[0], processorMs(await databaseProcesses()) - before[1]]
  const { requests, perSecond, p50, p99, bytes } = figures
  print(name, String(municipalities), perSecond, p50, p99, bytes, program / requests, base / requests)
  return p50
}

function print(name: string, of: string, perSecond: number, p50: number, p99: number, bytes: number, ...cpu: number[]) {
  const cell = (value: number, digits: number, width = 9) => value.toFixed(digits).padStart(width)
  const spent = [cpu[0] ?? 0, cpu[1] ?? 0].map((ms) => cell(ms, 2)).join('')
  console.log(
    `${name.padEnd(25)}${of.padStart(8)}${cell(perSecond, 0, 11)}${cell(p50, 1)}${cell(p99, 1)}${cell(bytes, 0)}${spent}${load().padStart(5)}`,
  )
}
