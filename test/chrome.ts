import { existsSync } from 'node:fs'
import { after } from 'node:test'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The browser of the machine: CHROME, an installed Chromium or Chrome, or the one that npm brings for Linux on x64. Null
 * where there is none, unless REQUIRE_BROWSER=1 makes that a failure.
 */
const way: LaunchOptions | null = await findWay()

/** Why tests in a browser are left out, or false. */
export const withoutChrome: false | string = way ? false : 'no browser'

let opened: Promise<Browser> | undefined
after(async () => (await opened)?.close())

/** One browser for all tests of this run, opened by the first that needs it; each test has contexts of its own. */
export function openChrome(): Promise<Browser> {
  opened ??= chromium.launch({ ...way, timeout: 120_000 }).then((chrome) =>
    chrome.on('disconnected', () => {
      opened = undefined
    }),
  )
  return opened
}

async function findWay(): Promise<LaunchOptions | null> {
  if (process.env.JOURNEYS === 'no') return null
  const installed = [process.env.CHROME, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  )
  if (installed) return { executablePath: installed, args: quietly }
  const brought = await bringChrome()
  if (!brought && process.env.REQUIRE_BROWSER === '1') throw new Error('REQUIRE_BROWSER=1, but there is no browser')
  if (!brought) console.log('browser tests: SKIPPED, no browser')
  return brought
}

interface PackedChrome {
  args: string[]
  executablePath(): Promise<string>
}

async function bringChrome(): Promise<LaunchOptions | null> {
  try {
    // Optional: npm leaves it out where the machine or its Node.js does not suit it.
    const { default: packed } = (await import('@sparticuz/chromium' as string)) as { default: PackedChrome }
    const found = { executablePath: await packed.executablePath(), args: [...packed.args, ...quietly] }
    await (await chromium.launch(found)).close()
    return found
  } catch {
    return null
  }
}
