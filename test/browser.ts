import type { App } from '../src/app.ts'

export interface Answer {
  status: number
  /** Where a redirect leads, else an empty text. */
  location: string
  text: string
  headers: Headers
}

/** A browser without JavaScript: keeps cookies, carries the form token, follows nothing by itself. */
export class Browser {
  #cookies: Map<string, string>
  #token = ''

  constructor(
    readonly app: App,
    cookies: Record<string, string> = {},
  ) {
    this.#cookies = new Map(Object.entries(cookies))
  }

  async get(address: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#send(new Request(`http://localhost${address}`, { headers }))
  }

  /** Posts a form as a page of ours would, with the token of the page seen last. */
  async post(
    address: string,
    fields: Record<string, string | string[]> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    if (!this.#token) await this.get('/help')
    const body = new URLSearchParams({ _token: this.#token })
    for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each)
    return this.#send(new Request(`http://localhost${address}`, { method: 'POST', body, headers }))
  }

  async upload(address: string, name: string, file: File, fields: Record<string, string | File> = {}): Promise<Answer> {
    if (!this.#token) await this.get('/help')
    const body = new FormData()
    body.set('_token', this.#token)
    for (const [field, value] of Object.entries(fields)) body.set(field, value)
    body.set(name, file)
    return this.#send(new Request(`http://localhost${address}`, { method: 'POST', body }))
  }

  /** Posts and opens the page the answer leads to. */
  async postAndFollow(address: string, fields: Record<string, string | string[]> = {}): Promise<Answer> {
    const answer = await this.post(address, fields)
    return answer.location ? this.get(answer.location) : answer
  }

  /** A download, as bytes. */
  async bytes(address: string): Promise<Uint8Array> {
    const response = await this.app.fetch(new Request(`http://localhost${address}`, { headers: this.#headers() }))
    return new Uint8Array(await response.arrayBuffer())
  }

  speak(language: 'ja' | 'en' | 'easy'): this {
    this.#cookies.set('display', `${language}.normal.n`)
    return this
  }

  #headers(): Record<string, string> {
    const cookies = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return cookies ? { Cookie: cookies } : {}
  }

  async #send(request: Request): Promise<Answer> {
    for (const [name, value] of Object.entries(this.#headers())) request.headers.set(name, value)
    const response = await this.app.fetch(request)
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name) value ? this.#cookies.set(name, value) : this.#cookies.delete(name)
    }
    const text = await response.text()
    this.#token = /name="_token" value="([^"]+)"/.exec(text)?.[1] ?? this.#token
    return {
      status: response.status,
      location: response.headers.get('Location') ?? '',
      text,
      headers: response.headers,
    }
  }
}
