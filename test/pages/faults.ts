import type { Page } from 'playwright-core'
import { axeFaults } from '../chrome.ts'
import type { Found } from './crawl.ts'
import type { Served } from './served.ts'

export interface Look {
  display: string
  colorScheme: 'light' | 'dark'
  widths: number[]
}

const atOnce = 3

/** Opens each place as its own account and gathers what is wrong with the page at each width. */
export async function faultsOn(served: Served, places: Found[], how: Look): Promise<string[]> {
  const faults: string[] = []
  const byKey = [...Map.groupBy(places, ({ key }) => key).values()].sort((one, other) => other.length - one.length)
  const lookers = Array.from({ length: atOnce }, async () => {
    for (let same = byKey.shift(); same; same = byKey.shift()) {
      const context = await served.context(same[0]?.key.session ?? null, how.display, { colorScheme: how.colorScheme })
      const page = await context.newPage()
      for (const place of same) for (const fault of await faultsOf(page, place, how.widths)) faults.push(fault)
      await context.close()
    }
  })
  await Promise.all(lookers)
  return faults
}

async function faultsOf(page: Page, { address, key }: Found, widths: number[]): Promise<string[]> {
  const faults: string[] = []
  const outside = (request: { url(): string }) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) faults.push(`asks ${request.url()}`)
  }
  const said = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error') faults.push(`the browser says: ${message.text()}`)
  }
  page.on('request', outside).on('console', said)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    if (width === widths[0]) faults.push(...(await answerFaults(page, address)))
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    if (wide > 0) faults.push(`is ${wide} px wider than ${width} px`)
    faults.push(...(await axeFaults(page)).map((fault) => `${fault} (at ${width} px)`))
  }
  page.off('request', outside).off('console', said)
  return faults.map((fault) => `${key.who} ${address}: ${fault}`)
}

async function answerFaults(page: Page, address: string): Promise<string[]> {
  const faults: string[] = []
  const answer = await page.goto(address)
  if (answer?.status() !== 200) faults.push(`answers ${answer?.status()}`)
  if ((await page.title()).trim() === '') faults.push('has no title')
  const headings = await page.locator('h1').count()
  if (headings !== 1) faults.push(`has ${headings} h1`)
  return faults
}
