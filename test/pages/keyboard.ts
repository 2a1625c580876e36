import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

interface Focused {
  text: string
  tag: string
  /** Some of it can be seen, and nothing covers all of it (WCAG 2.2, 2.4.11). */
  seen: boolean
  marked: boolean
}

const most = 150

/** Somebody who has a keyboard and nothing else: goes on by Tab, and presses Enter. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Goes on to what is called so and presses Enter; a link or button leads to another page. */
  async enter(name: string, tag?: 'SUMMARY'): Promise<void> {
    await this.#goTo(name, tag)
    if (tag) return this.page.keyboard.press('Enter')
    await Promise.all([this.page.waitForEvent('framenavigated'), this.page.keyboard.press('Enter')])
    await this.page.waitForLoadState('domcontentloaded')
  }

  async #goTo(name: string, tag?: string): Promise<void> {
    const passed: string[] = []
    for (let pressed = 0; pressed < most; pressed += 1) {
      await this.page.keyboard.press('Tab')
      const on = (await this.page.evaluate(focused)) as Focused
      passed.push(on.text)
      if (on.tag !== 'BODY') {
        assert.ok(on.seen, `“${on.text}” cannot be seen when it has the focus`)
        assert.ok(on.marked, `nothing shows that “${on.text}” has the focus`)
      }
      if (on.text === name && (!tag || on.tag === tag)) return
    }
    assert.fail(`no way by Tab to “${name}”: ${passed.join(' · ')}`)
  }
}

/** What has the focus; words without their readings. */
const focused = `(() => {
  const on = document.activeElement
  const wordsOf = (element) => {
    const copy = element.cloneNode(true)
    for (const reading of copy.querySelectorAll('rt, rp')) reading.remove()
    return copy.textContent
  }
  const labels = [...(on.labels || [])].map(wordsOf).join(' ')
  const text = (labels || wordsOf(on) || on.name || '').replace(/\\s+/g, ' ').trim()
  const { left, top, width, height } = on.getBoundingClientRect()
  const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]]
  const seen = points.some(([x, y]) => {
    const there = document.elementFromPoint(left + width * x, top + height * y)
    return there !== null && (on === there || on.contains(there) || there.contains(on))
  })
  const style = getComputedStyle(on)
  // The parts of a date are marked within the field, by the browser.
  const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none' || on.type === 'date'
  return { text, tag: on.tagName, seen, marked }
})()`
