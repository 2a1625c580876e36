import { mkdir, writeFile } from 'node:fs/promises'
import type { Language } from '#platform/i18n/catalogue.ts'
import { MessagePage } from '../message-page.tsx'
import { renderPage } from '../render-page.ts'
import { FieldsPage } from './fields.tsx'
import { FiguresPage } from './figures.tsx'
import { Frame } from './frame.tsx'
import { ListsPage } from './lists.tsx'

/** Every page of the gallery, by name. */
export const galleryPages = {
  fields: FieldsPage,
  lists: ListsPage,
  figures: FiguresPage,
  message: ({ language }: { language: Language }) => (
    <Frame language={language} title="403" user={undefined} nav={[]}>
      <MessagePage status={403} homeHref="/" reference="7F3A-21" />
    </Frame>
  ),
}

export const galleryHtml = (name: keyof typeof galleryPages, language: Language, furigana = false) => {
  const Page = galleryPages[name]
  return renderPage(<Page language={language} />, furigana)
}

/** Writes the gallery as files beside `app.css` and `app.js`, which the caller bundles. */
export async function writeGallery(directory: string) {
  await mkdir(directory, { recursive: true })
  for (const name of Object.keys(galleryPages) as (keyof typeof galleryPages)[]) {
    for (const language of ['ja', 'en', 'easy'] as const) {
      await writeFile(`${directory}/${name}-${language}.html`, galleryHtml(name, language, language === 'easy'))
    }
  }
}
