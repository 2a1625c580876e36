import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import type { App } from '../../src/app.ts'

/** The application behind a real port, with a real browser before it. */
export class Served {
  private constructor(
    readonly app: App,
    readonly chrome: Browser,
    readonly address: string,
    private readonly server: Server,
  ) {}

  /** How long the answer to a form is on its way, in milliseconds. */
  late = 0

  readonly #contexts: BrowserContext[] = []

  static async open(app: App, chrome: Browser): Promise<Served> {
    const answer: App['fetch'] = async (request, env) => {
      const answered = await app.fetch(request, env)
      if (request.method === 'POST') await wait(served.late)
      return answered
    }
    const server = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }) as Server
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const served = new Served(app, chrome, `http://127.0.0.1:${port}`, server)
    return served
  }

  /** A browser context of its own, signed in where a session is given. */
  async context(session: string | null, display: string, options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await this.chrome.newContext({ baseURL: this.address, locale: 'ja-JP', ...options })
    this.#contexts.push(context)
    await this.display(context, display)
    if (session) await context.addCookies([{ name: 'session', value: session, url: this.address }])
    // A busy machine is no fault of the page.
    context.setDefaultTimeout(60_000)
    return context
  }

  /** From now on in these words, letters and furigana, such as `ja.normal.n`. */
  display(context: BrowserContext, display: string): Promise<void> {
    return context.addCookies([{ name: 'display', value: display, url: this.address }])
  }

  async close(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()))
    this.server.closeAllConnections()
    this.server.close()
    await once(this.server, 'close')
  }
}
