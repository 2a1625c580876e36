import { codeAt, stepAt } from '#platform/auth/totp.ts'

/** The authenticator app on somebody's telephone, fed with the page on which the secret stands. */
export class Authenticator {
  #secret: string

  constructor(page: string) {
    this.#secret = (/<code>([A-Z2-7 ]{32,})<\/code>/.exec(page)?.[1] ?? '').replaceAll(' ', '')
  }

  code(now: string, aside = 0): string {
    return codeAt(this.#secret, stepAt(now) + aside)
  }
}

/** The hidden fields of the form on a page that has a field of this name. */
export function hiddenFields(page: string, field: string): Record<string, string> {
  const form = page.split('<form').find((each) => each.includes(`name="${field}"`)) ?? ''
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )
}
