import type { Page } from 'playwright-core'
import { axeFaults, bringAxe } from '../axe.ts'
import type { Key } from './demonstration-city.ts'
import type { Served } from './served.ts'

export interface Screen {
  width: number
  colorScheme: 'light' | 'dark'
}

/** A page to be looked at: as whom, in which language and letters, and on which screens. */
export interface Sight {
  address: string
  key: Key
  display: string
  screens: readonly Screen[]
}

const atOnce = 3

/** Opens every page as its own account, a few at once, and gathers what is wrong with all of them. */
export async function faultsOn(served: Served, sights: readonly Sight[]): Promise<string[]> {
  const faults: string[] = []
  for (const [key, own] of Map.groupBy(sights, (sight) => sight.key)) {
    // A context is dear, a page in it less so: all that one account reads is read in one.
    const context = await served.context(key.session, own[0]?.display ?? '', { reducedMotion: 'reduce' })
    await bringAxe(context)
    const pages = await Promise.all(own.slice(0, atOnce).map(() => context.newPage()))
    for (const [display, same] of Map.groupBy(own, (sight) => sight.display)) {
      await served.display(context, display)
      faults.push(...(await faultsOf(pages, same)))
    }
    await context.close()
  }
  return faults
}

async function faultsOf(pages: Page[], sights: readonly Sight[]): Promise<string[]> {
  const faults: string[] = []
  const waiting = [...sights]
  const read = async (page: Page) => {
    for (let sight = waiting.shift(); sight; sight = waiting.shift())
      for (const fault of await faultsIn(page, sight))
        faults.push(`${sight.key.who} ${sight.address} (${sight.display}): ${fault}`)
  }
  await Promise.all(pages.map(read))
  return faults
}

async function faultsIn(page: Page, { address, screens }: Sight): Promise<string[]> {
  const faults: string[] = []
  const outside = (request: { url(): string }) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) faults.push(`asks ${request.url()}`)
  }
  const said = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error') faults.push(`the browser says: ${message.text()}`)
  }
  page.on('request', outside).on('console', said)
  for (const screen of screens) {
    await page.setViewportSize({ width: screen.width, height: 800 })
    await page.emulateMedia({ colorScheme: screen.colorScheme })
    if (screen === screens[0]) faults.push(...(await answerFaults(page, address)))
    faults.push(...(await screenFaults(page)).map((fault) => `${fault} (${screen.width} px, ${screen.colorScheme})`))
  }
  page.off('request', outside).off('console', said)
  return faults
}

async function answerFaults(page: Page, address: string): Promise<string[]> {
  const faults: string[] = []
  const answer = await page.goto(address)
  if (answer?.status() !== 200) faults.push(`answers ${answer?.status()}`)
  const [title, headings] = await page.evaluate<[string, number]>(
    '[document.title, document.querySelectorAll("h1").length]',
  )
  if (title.trim() === '') faults.push('has no title')
  if (headings !== 1) faults.push(`has ${headings} h1`)
  return faults
}

async function screenFaults(page: Page): Promise<string[]> {
  const faults = await axeFaults(page)
  const wide = await page.evaluate<number>('document.scrollingElement.scrollWidth - innerWidth')
  return wide > 0 ? [...faults, `is ${wide} px too wide`] : faults
}
