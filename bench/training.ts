// node scripts/run.mjs bench/training.ts [--times N]
// A course of 500 applicants and 14 units in a municipality of its own, on the embedded database or, with DATABASE_URL,
// on a database of that server. One reader opens each page of the course one after the other, so many times; prints
// milliseconds to the last byte (middle, nine of ten, longest), the processor time of the program, and the size.

import { Agent, request } from 'node:http'
import { urls } from '../src/urls.ts'
import { openCity } from './city.ts'
import { sizes } from './generate.ts'
import { load, processorMs } from './process-tree.ts'
import { type LongCourse, longCourse } from './training-rows.ts'

const times = Number(process.argv.includes('--times') ? process.argv[process.argv.indexOf('--times') + 1] : 40)
let course: LongCourse | undefined
const city = await openCity(1, sizes.small, async (site, { tenantId }) => {
  course = await longCourse(site, tenantId)
})
const { run, unit } = course as LongCourse
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const at = { id: run }
const pages: [string, string][] = [
  ['the course', urls.courses.show(at)],
  ['its applications', urls.applications.ofRun({ run })],
  ['the last of them', urls.applications.ofRun({ run }, { page: 10 })],
  ['participants', urls.courses.participants(at)],
  ['attendance of a unit', urls.courses.attendance(at, { unit })],
  ['completion', urls.courses.completion(at)],
  ['certificates', urls.certificates.ofRun({ run })],
  ['after the course', urls.afterwards.ofRun({ run })],
  ['figures', urls.courses.figures()],
  ['all courses', urls.courses.index()],
]
console.log(`database: ${process.env.DATABASE_URL ? 'server' : 'embedded'} · one reader · ${times} times a page`)
console.log('page                         p50      p90      max   CPU ms      KB   load')
for (const [name, path] of pages) {
  for (let warm = 0; warm < 10; warm += 1) await open(path)
  const before = processorMs(city.server.tree())
  const took: { ms: number; bytes: number }[] = []
  for (let round = 0; round < times; round += 1) took.push(await open(path))
  const cpu = (processorMs(city.server.tree()) - before) / times
  const sorted = took.map(({ ms }) => ms).sort((a, b) => a - b)
  const cell = (value: number, width = 9) => value.toFixed(1).padStart(width)
  const part = (share: number) => cell(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
  const size = ((took[0]?.bytes ?? 0) / 1000).toFixed(0).padStart(8)
  console.log(`${name.padEnd(24)}${part(0.5)}${part(0.9)}${part(1)}${cell(cpu)}${size}${load().padStart(7)}`)
}
await city.server.stop()
process.exit(0)

function open(path: string): Promise<{ ms: number; bytes: number }> {
  const began = performance.now()
  const headers = { cookie: `session=${city.made.sessions.coordinator}` }
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: city.server.port, path, headers, agent }, (answer) => {
      let bytes = 0
      answer.on('data', (part: Buffer) => {
        bytes += part.length
      })
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve({ ms: performance.now() - began, bytes })
          : reject(new Error(`${path} answers ${answer.statusCode}`)),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}
