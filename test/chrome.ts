import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { root } from '#platform/root.ts'

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
 * The browser of the machine: CHROME, an installed Chromium or Chrome, or the one that npm brings for Linux on x64.
 * Null where there is none, unless REQUIRE_BROWSER=1 makes that a failure.
 */
export async function openChrome(): Promise<Browser | null> {
  if (process.env.JOURNEYS === 'no') return null
  const installed = [process.env.CHROME, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  )
  if (installed) return chromium.launch({ executablePath: installed, args: quietly })
  const brought = await bringChrome()
  if (!brought && process.env.REQUIRE_BROWSER === '1') throw new Error('REQUIRE_BROWSER=1, but there is no browser')
  if (!brought) console.log('browser tests: SKIPPED, no browser')
  return brought
}

interface PackedChrome {
  args: string[]
  executablePath(): Promise<string>
}

async function bringChrome(): Promise<Browser | null> {
  try {
    // Optional: npm leaves it out where the machine or its Node.js does not suit it.
    const { default: packed } = (await import('@sparticuz/chromium' as string)) as { default: PackedChrome }
    return await chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...quietly] })
  } catch {
    return null
  }
}

const axe = readFileSync(createRequire(join(root, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8')
const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true } },
}

/** What axe has to say of the page, by WCAG 2.2 AA and target size. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  return page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(', ')))`)
}
