import assert from 'node:assert/strict'
import { urls } from '#urls.ts'
import type { Answer, Browser } from '../browser.ts'
import { formIn } from './form-in.ts'

/** The pages of bringing in a list, walked as a person without JavaScript walks them. */
export class ImportPages {
  id = ''

  constructor(
    readonly browser: Browser,
    readonly kind: 'roster' | 'completions' | 'attendance' | 'hosts',
  ) {}

  async upload(bytes: Uint8Array, name: string): Promise<Answer> {
    const address = urls.imports.upload({ kind: this.kind })
    await this.browser.get(address)
    const file = new File([new Uint8Array(bytes)], name)
    const answer = await this.browser.upload(address, 'file', file)
    this.id = /\/imports\/([^/]+)\/columns/.exec(answer.location)?.[1] ?? ''
    return answer
  }

  columns(): Promise<Answer> {
    return this.browser.get(urls.imports.map({ id: this.id }))
  }

  /** Sends the page of the columns as it was guessed, but for `changes`; gives the page that follows. */
  async check(changes: Record<string, string> = {}): Promise<Answer> {
    const action = urls.imports.map({ id: this.id })
    const { text } = await this.columns()
    return this.browser.postAndFollow(action, { ...formIn(text, action), ...changes })
  }

  async preview(bytes: Uint8Array, name: string, changes: Record<string, string> = {}): Promise<Answer> {
    const uploaded = await this.upload(bytes, name)
    assert.equal(uploaded.status, 303, uploaded.text)
    return this.check(changes)
  }

  take(choices: Record<string, string> = {}): Promise<Answer> {
    return this.browser.postAndFollow(urls.imports.take({ id: this.id }), choices)
  }

  /** Upload, columns as guessed, take: the page at the end. */
  async bringIn(bytes: Uint8Array, name: string, changes: Record<string, string> = {}): Promise<Answer> {
    const preview = await this.preview(bytes, name, changes)
    assert.match(preview.text, new RegExp(`action="${urls.imports.take({ id: this.id })}"`), said(preview.text))
    return this.take()
  }
}

/** The words of a page, without its markup. */
export const said = (html: string): string =>
  (/<main.*<\/main>/s.exec(html)?.[0] ?? html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
