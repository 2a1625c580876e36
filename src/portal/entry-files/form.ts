import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem, Typed } from '#platform/web/form.ts'
import { type EntryFile, type Kind, leafletLanguages, licences, mostOf, positionOf } from './rules.ts'

const titles = { title_ja: field.text(120), title_easy: field.text(240), title_en: field.text(120) }
const alts = { alt_ja: field.text(500), alt_easy: field.text(1000), alt_en: field.text(500) }

export const fileForm = z.object({
  ...titles,
  ...alts,
  is_decorative: field.yes(),
  agreed: field.yes(),
  licence: field.choiceOrNone(licences.slice(1) as ['CC BY 4.0', 'CC0 1.0']),
  language: field.choiceOrNone(leafletLanguages),
  position: field.number(1, Math.max(...Object.values(mostOf))),
  channel: field.choiceOrNone(['online', 'paper', 'phone', 'meeting']),
  opened: field.text(20),
})
export type FileForm = z.infer<typeof fileForm>

/** What a picture cannot do without, unless it is an ornament; and what a leaflet cannot. */
export function missingIn(kind: Kind, form: FileForm): CodedProblem[] {
  const required = (name: string): CodedProblem => ({ field: name, code: 'required' })
  if (kind === 'picture') return form.is_decorative || form.alt_ja ? [] : [required('alt_ja')]
  const language: CodedProblem[] = form.language ? [] : [{ field: 'language', code: 'choose-one' }]
  return [...(form.title_ja ? [] : [required('title_ja')]), ...language]
}

/** What a wording says of the file; what belongs to the other kind is left out. */
export type Said = Omit<EntryFile, 'kind' | 'file_id' | 'is_readable' | 'byte_size' | 'width' | 'height'>

export function saidIn(kind: Kind, form: FileForm): Said {
  const alt = { alt_ja: form.alt_ja, alt_easy: form.alt_easy, alt_en: form.alt_en }
  const title = { title_ja: form.title_ja, title_easy: form.title_easy, title_en: form.title_en }
  const none = { title_ja: '', title_easy: '', title_en: '' }
  const noAlt = { alt_ja: '', alt_easy: '', alt_en: '' }
  if (kind === 'leaflet')
    return { ...title, ...alt, is_decorative: false, licence: '', language: form.language ?? 'ja' }
  const said = form.is_decorative ? noAlt : alt
  return { ...none, ...said, is_decorative: form.is_decorative, licence: form.licence ?? '', language: '' }
}

/** A file as it stands in its form. */
export function typedOfFile(files: readonly EntryFile[], kind: Kind, file: EntryFile | null, opened: number): Typed {
  const texts = ['title_ja', 'title_easy', 'title_en', 'alt_ja', 'alt_easy', 'alt_en', 'licence', 'language'] as const
  return {
    ...Object.fromEntries(texts.map((name) => [name, [file?.[name] ?? (name === 'language' ? 'ja' : '')]])),
    is_decorative: file?.is_decorative ? ['yes'] : [],
    position: [String(positionOf(files, kind, file?.file_id ?? null))],
    opened: [String(opened)],
  }
}

/** Alternative words of a picture are named otherwise than the contents of a leaflet. */
export const labelsFor = (labels: Record<string, string>, kind: Kind): Record<string, string> =>
  kind === 'picture'
    ? labels
    : { ...labels, alt_ja: labels.about_ja ?? '', alt_easy: labels.about_easy ?? '', alt_en: labels.about_en ?? '' }
