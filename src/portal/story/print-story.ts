import type { Desk } from '#platform/desk.ts'
import { withoutMarkup } from '#platform/i18n/readings.ts'
import { renderPdf } from '#platform/pdf/render-pdf.ts'
import type { Reading } from './story.ts'
import template from './story.typ'
import { storyWords } from './story-words.ts'

/** A story on paper, in large letters; of pictures, sound and film what they show and say. */
export function printStory(reading: Reading, placeName: string, desk: Pick<Desk, 'language' | 'now'>) {
  const w = storyWords(desk.language)
  const plain = withoutMarkup
  return renderPdf(
    template,
    {
      title: plain(reading.title),
      lang: desk.language === 'en' ? 'en' : 'ja',
      by: plain(w.open.by(reading.teller)),
      place: placeName,
      noteTitle: plain(w.open.note),
      note: plain(reading.contentNote),
      parts: reading.parts.map(({ kind, text }) => ({
        label: kind === 'text' ? '' : plain(w.kind[kind]),
        paragraphs: plain(text).split(/\n+/).filter(Boolean),
      })),
      wait: plain(w.open.wait),
    },
    desk.now,
  )
}
