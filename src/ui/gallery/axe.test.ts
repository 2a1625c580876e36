import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type Browser, chromium } from 'playwright-core'
import { root } from '#platform/root.ts'
import { galleryHtml, galleryPages } from './pages.tsx'

const executablePath = [process.env.CHROME, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)
const skip = !executablePath && process.env.REQUIRE_BROWSER !== '1' ? 'no Chromium on this machine' : false

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const screens = [
  { width: 1280, colorScheme: 'light' },
  { width: 375, colorScheme: 'light' },
  { width: 375, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
] as const

describe('the gallery in a browser', { skip }, () => {
  let browser: Browser
  const require = createRequire(join(root, 'package.json'))
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
  const assets = JSON.parse(readFileSync(join(root, 'build/assets.json'), 'utf8')) as { style: string }
  const style = readFileSync(join(root, 'build/assets', assets.style), 'utf8')

  before(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  })
  after(() => browser?.close())

  for (const { width, colorScheme } of screens) {
    it(`has nothing for axe to say and nothing wider than the screen, ${colorScheme} at ${width}`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, javaScriptEnabled: true })
      for (const name of Object.keys(galleryPages) as (keyof typeof galleryPages)[]) {
        const bare = galleryHtml(name, 'easy', true).replace(/<(script|link)[^>]*>(<\/script>)?/g, '')
        await page.setContent(bare.replace('</head>', `<style>${style}</style></head>`))
        const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        assert.equal(wider, 0, `${name} is wider than the screen`)
        await page.evaluate(axe)
        const options = { runOnly: tags, rules: { 'target-size': { enabled: true } } }
        const found = await page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(', ')))`)
        assert.deepEqual(found, [], name)
      }
      await page.close()
    })
  }
})
