// Twenty kept-alive connections ask for one page for some seconds; sends the figures to the parent.
import { Agent, get, request } from 'node:http'

const { port, path, session, seconds, meanwhile } = JSON.parse(process.argv[2])
const agent = new Agent({ keepAlive: true, maxSockets: 20 })
const times = []
let requests = 0
let bytes = 0
let failed = 0
const until = performance.now() + (seconds + 0.5) * 1000
const warm = performance.now() + 500

const headers = session ? { cookie: `session=${session}` } : {}
const once = () =>
  new Promise((resolve) => {
    const began = performance.now()
    const asked = request({ port, path, agent, host: '127.0.0.1', headers }, (answer) => {
      let size = 0
      answer.on('data', (part) => {
        size += part.length
      })
      answer.on('end', () => {
        bytes = size
        requests += 1
        if (answer.statusCode !== 200) failed = answer.statusCode
        if (began > warm) times.push(performance.now() - began)
        resolve()
      })
    })
    asked.on('error', () => resolve())
    asked.end()
  })

const openMeanwhile = () =>
  get({ port, path: meanwhile, host: '127.0.0.1', headers }, (answer) => answer.resume()).on('error', () => undefined)
const beside = meanwhile && setInterval(openMeanwhile, 50)
await Promise.all(
  Array.from({ length: 20 }, async () => {
    while (performance.now() < until) await once()
  }),
)
clearInterval(beside)
if (failed) console.error(`  ${path} answered ${failed}`)
times.sort((a, b) => a - b)
const at = (share) => times[Math.floor(times.length * share)] ?? 0
process.send({ requests, perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), bytes }, () => process.exit(0))
