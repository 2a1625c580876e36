// node scripts/run.mjs bench/largest-paint.ts [--times N] [--language ja|en|easy]
// When a resident with a slow telephone sees the largest part of a public page: first visits with an empty cache in a
// browser of its own, over an emulated slow 4G line (1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back) with a
// processor four times slower, of the demonstration from one `npm start`. Needs Chromium (CHROME, or the machine's).
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { root } from '#platform/root.ts'
import { urls } from '../src/urls.ts'
import { load } from './process-tree.ts'
import { start } from './started.ts'

const option = (name: string, usual: string) =>
  process.argv.includes(`--${name}`) ? (process.argv[process.argv.indexOf(`--${name}`) + 1] ?? usual) : usual
const [times, language] = [Number(option('times', '5')), option('language', 'ja')]
const slow4g = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const telephone = { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

const dataDir = join(root, 'build/bench/paint')
rmSync(dataDir, { recursive: true, force: true })
const server = await start({ DATA_DIR: dataDir, DATABASE_URL: '' })
const site = `http://127.0.0.1:${server.port}`
const text = async (path: string) => (await fetch(site + path)).text()
const linked = async (path: string, pattern: RegExp) => pattern.exec(await text(path))?.[0] ?? path

const home = await linked(urls.home(), /\/m\/\d{6}\//)
const code = home.slice(3, 9)
const pages = [
  ['front', home],
  ['catalogue', urls.place.search({ code })],
  ['entry', await linked(urls.place.search({ code }), /\/m\/\d{6}\/entries\/[0-9a-f-]{36}/)],
  ['story', await linked(urls.place.stories({ code }), /\/m\/\d{6}\/stories\/[0-9a-z-]+/)],
] as const

const installed = [process.env.CHROME, '/usr/bin/chromium', '/usr/bin/google-chrome']
const executablePath = installed.find((path) => path && existsSync(path))
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
console.log(`largest paint, first visit, ${times} times, ${language} · load ${load()}`)
for (const [name, path] of pages) {
  const found: { largest: number; first: number; what: string }[] = []
  for (let turn = 0; turn < times; turn += 1) found.push(await firstVisit(browser, site + path))
  const sorted = found.map(({ largest }) => Math.round(largest)).sort((a, b) => a - b)
  const first = found.map((one) => Math.round(one.first)).sort((a, b) => a - b)
  const middle = (all: number[]) => all[Math.floor(all.length / 2)]
  console.log(`${name.padEnd(10)} ${middle(sorted)} ms (${sorted.join(', ')}), first paint ${middle(first)} ms`)
  console.log(`${''.padEnd(10)} largest: ${found[0]?.what} · load ${load()}`)
}
await browser.close()
await server.stop()
process.exit(0)

async function firstVisit(browser: Browser, address: string) {
  const context = await browser.newContext(telephone)
  await context.addCookies([
    { name: 'display', value: `${language}.normal.${language === 'easy' ? 'f' : 'n'}`, url: site },
  ])
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.setCacheDisabled', { cacheDisabled: true })
  await line.send('Network.emulateNetworkConditions', slow4g)
  await line.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(address, { waitUntil: 'load' })
  const seen = await page.evaluate(largestPaint)
  await context.close()
  return seen
}

/** In the page: the last of the largest paints, once two seconds passed without a larger one. */
function largestPaint(): Promise<{ largest: number; first: number; what: string }> {
  return new Promise((resolve) => {
    let largest = 0
    let what = ''
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        largest = entry.startTime
        const { element, size } = entry as PerformanceEntry & { element?: Element; size: number }
        what = `${element?.tagName.toLowerCase()}.${element?.className} ${size} px`
      }
    })
    observer.observe({ type: 'largest-contentful-paint', buffered: true })
    const first = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    setTimeout(() => resolve({ largest, first: first(), what }), 2000)
  })
}
