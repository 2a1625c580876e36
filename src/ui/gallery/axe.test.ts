import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { findBuilt } from '#platform/built.ts'
import { axeFaults } from '#test/axe.ts'
import { openChrome, withoutChrome } from '#test/chrome.ts'
import { galleryHtml, galleryPages } from './pages.tsx'

const screens = [
  { width: 1280, colorScheme: 'light' },
  { width: 375, colorScheme: 'light' },
  { width: 375, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
] as const

describe('the gallery in a browser', { skip: withoutChrome }, () => {
  const assets = JSON.parse(readFileSync(findBuilt('assets.json'), 'utf8')) as { style: string }
  const style = readFileSync(findBuilt(`assets/${assets.style}`), 'utf8')

  for (const { width, colorScheme } of screens) {
    it(`has nothing for axe to say and nothing wider than the screen, ${colorScheme} at ${width}`, async () => {
      const page = await (await openChrome()).newPage({
        viewport: { width, height: 800 },
        colorScheme,
        javaScriptEnabled: true,
      })
      for (const name of Object.keys(galleryPages) as (keyof typeof galleryPages)[]) {
        const bare = galleryHtml(name, 'easy', true).replace(/<(script|link)[^>]*>(<\/script>)?/g, '')
        await page.setContent(bare.replace('</head>', `<style>${style}</style></head>`))
        const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        assert.equal(wider, 0, `${name} is wider than the screen`)
        assert.deepEqual(await axeFaults(page), [], name)
      }
      await page.close()
    })
  }
})
