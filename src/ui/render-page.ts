import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { withFurigana } from './furigana.ts'

/** A whole page as HTML text; `furigana` is the reader's setting. */
export const renderPage = (page: VNode, furigana: boolean) =>
  `<!doctype html>${withFurigana(renderToString(page), furigana)}`
