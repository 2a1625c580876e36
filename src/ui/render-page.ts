import type { VNode } from 'preact'
import { withFurigana } from './furigana.ts'
import { renderHtml } from './html/render.ts'

/** A whole page as HTML text; `furigana` is the reader's setting. */
export const renderPage = (page: VNode, furigana: boolean) =>
  `<!doctype html>${withFurigana(renderHtml(page), furigana)}`
