import type { MiddlewareHandler } from 'hono'
import type { Display } from '../desk.ts'
import { languages } from '../i18n/catalogue.ts'
import { keepCookie } from '../web/cookies.ts'
import type { HouseEnv } from '../web/house.ts'
import { writeDisplay } from '../web/open-desk.ts'

/** Wishes about the display that a link on a page for everybody may carry: they hold for this page and are kept. */
export const displayNames = ['language', 'textSize', 'furigana', 'quiet'] as const

/**
 * Before the pages that a municipality shows to everybody. There the language is a link and no form, so that a page is
 * the same for all visitors, may be kept in memory, and can be passed on in a language.
 */
export const displayFromAddress: MiddlewareHandler<HouseEnv> = async (c, next) => {
  const wish = (name: (typeof displayNames)[number]) => c.req.query(name)
  if (c.req.method === 'GET' && displayNames.some((name) => wish(name) !== undefined)) {
    const now = c.var.display
    const display: Display = {
      language: languages.find((known) => known === wish('language')) ?? now.language,
      textSize: (['normal', 'large', 'largest'] as const).find((known) => known === wish('textSize')) ?? now.textSize,
      furigana: furiganaWith(now, wish('language'), wish('furigana')),
      quiet: wish('quiet') === undefined ? now.quiet : wish('quiet') === 'on',
    }
    keepCookie(c, 'display', writeDisplay(display), 365 * 24 * 3600)
    c.set('display', display)
    c.set('desk', { ...c.var.desk, display, language: display.language })
  }
  await next()
}

/** Whoever chooses やさしい日本語 gets readings with it, and whoever leaves it leaves them, unless they say otherwise. */
function furiganaWith(now: Display, language: string | undefined, wish: string | undefined): boolean {
  if (wish !== undefined) return wish === 'on'
  if (language === undefined || (language === 'easy') === (now.language === 'easy')) return now.furigana
  return language === 'easy'
}

/** This address with another wish. */
export function withWish(path: string, search: string, name: string, value: string): string {
  const query = new URLSearchParams(search)
  for (const known of displayNames) query.delete(known)
  query.set(name, value)
  return `${path}?${query}`
}
