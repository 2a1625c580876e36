import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import type { Language } from '#platform/i18n/catalogue.ts'
import { withoutMarkup } from '#platform/i18n/readings.ts'
import { uiWords } from '#ui/words.ts'

/** What is put into the fields of a form, by their names. Several values tick several boxes. */
export type Typed = Record<string, string | string[]>

/** Somebody before a browser of their own, who goes by the words on the page. */
export class Somebody {
  constructor(
    readonly page: Page,
    readonly language: Language,
    readonly email: string,
  ) {}

  get main(): Locator {
    return this.page.locator('main')
  }

  /** The address of the page without its query. */
  get path(): string {
    return new URL(this.page.url()).pathname
  }

  async open(address: string): Promise<void> {
    const answer = await this.page.goto(address, { waitUntil: 'domcontentloaded' })
    assert.ok(answer?.ok(), `${address} answers ${answer?.status()}`)
  }

  /** Chooses from the menu, which is folded on a telephone, and from the group it stands in. */
  async choose(words: string): Promise<void> {
    const menu = this.page.locator('summary', { hasText: uiWords(this.language).menu })
    if (await menu.isVisible()) await menu.click()
    const named = { name: plain(words), exact: true }
    const group = this.page
      .locator('.nav-group:not([open])', { has: this.page.getByRole('link', { ...named, includeHidden: true }) })
      .locator('> summary')
      .filter({ visible: true })
    if ((await group.count()) > 0) await group.first().click()
    await this.go(this.page.getByRole('navigation').getByRole('link', named).filter({ visible: true }))
  }

  follow(words: string): Promise<void> {
    return this.go(this.main.getByRole('link', { name: plain(words) }))
  }

  press(words: string, within: Locator = this.main): Promise<void> {
    return this.go(within.getByRole('button', { name: plain(words) }))
  }

  /** Presses once more while the first press is on its way; the page that comes of both ends in `path`. */
  async pressTwice(words: string, path: RegExp): Promise<void> {
    const button = this.main.getByRole('button', { name: plain(words) })
    await button.hover()
    const onItsWay = this.page.waitForRequest((request) => request.method() === 'POST')
    await this.#press()
    await onItsWay
    await this.#press()
    // Not waitForURL, which gives up when the second press takes the place of the first.
    while (!path.test(this.path)) await this.page.waitForEvent('framenavigated')
    await this.page.waitForLoadState('domcontentloaded')
  }

  /** Where the pointer is, without waiting for what comes of it. */
  async #press(): Promise<void> {
    await this.page.mouse.down()
    await this.page.mouse.up()
  }

  /** Unfolds what is folded under these words. */
  async unfold(words: string): Promise<void> {
    await this.main
      .locator('summary', { hasText: plain(words) })
      .first()
      .click()
  }

  async write(typed: Typed, within: Locator = this.main): Promise<void> {
    for (const [name, value] of Object.entries(typed)) {
      const named = `[name="${name}"]`
      const folded = within.locator('details:not([open])').filter({ has: this.page.locator(named) })
      if ((await folded.count()) > 0) await folded.first().locator('> summary').click()
      await put(within.locator(named), value)
    }
  }

  async reads(...texts: string[]): Promise<void> {
    const shown = squeezed(await seen(this.main))
    for (const text of texts) assert.ok(shown.includes(squeezed(plain(text))), `“${plain(text)}” is not in: ${shown}`)
  }

  async readsNot(...texts: string[]): Promise<void> {
    const shown = squeezed(await seen(this.main))
    for (const text of texts) assert.ok(!shown.includes(squeezed(plain(text))), `“${plain(text)}” is in: ${shown}`)
  }

  /** Takes a file from a link. */
  async download(words: string): Promise<Buffer> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.main
        .getByRole('link', { name: plain(words) })
        .first()
        .click(),
    ])
    const parts: Buffer[] = []
    for await (const part of await download.createReadStream()) parts.push(part as Buffer)
    return Buffer.concat(parts)
  }

  /** Presses the first of these and waits for the page it leads to. */
  async go(target: Locator): Promise<void> {
    await Promise.all([this.page.waitForEvent('framenavigated'), target.first().click()])
    await this.page.waitForLoadState('domcontentloaded')
  }
}

/** What can be seen of a part of a page: what is folded away is left out. */
// innerText, because textContent would give what is folded away, too
export const seen = (part: Locator): Promise<string> => part.innerText()

/** Words as they stand on a page without furigana. */
export const plain = withoutMarkup

const squeezed = (text: string) => text.replace(/\s+/g, '')

async function put(field: Locator, value: string | string[]): Promise<void> {
  const type = await field.first().evaluate((element) => (element as HTMLInputElement).type)
  if (type === 'select-one') await field.selectOption(value)
  else if (type === 'radio' || type === 'checkbox')
    for (const each of [value].flat()) await field.and(field.page().locator(`[value="${each}"]`)).check()
  else await field.fill([value].flat().join('\n'))
}
