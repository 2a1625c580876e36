import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { root } from '#platform/root.ts'

const axe = readFileSync(createRequire(join(root, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8')
const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true } },
  iframes: false,
  preload: false,
}

/** Every page of this context has axe from its beginning on: one parcel for all instead of one for each. */
export function bringAxe(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(axe)
}

/** What axe has to say of the page, by WCAG 2.2 AA and target size: the rule, and where. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  return page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(', ')))`)
}
