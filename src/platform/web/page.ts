import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { withFurigana } from '#ui/furigana.ts'
import type { HouseContext } from './house.ts'
import { htmlType } from './kept-pages.ts'

interface PageOptions {
  title: string
  status?: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503
  wide?: boolean
  hasProblems?: boolean
  bare?: boolean
}

/** Draws a page as finished HTML. A page with problems answers 422 unless told otherwise. */
export function page(c: HouseContext, options: PageOptions, body: VNode): Response {
  const desk = c.var.desk
  const frame = c.var.site.frame(desk, {
    title: options.title,
    body,
    path: c.req.path,
    formToken: c.var.formToken,
    wide: options.wide,
    hasProblems: options.hasProblems,
    bare: options.bare,
    place: c.var.place,
    search: c.var.place && new URL(c.req.url).search,
  })
  const html = withFurigana(`<!doctype html>${renderToString(frame)}`, desk.display.furigana)
  const drawn = Buffer.from(html)
  c.set('drawn', drawn)
  return c.body(drawn, options.status ?? (options.hasProblems ? 422 : 200), htmlType)
}
