export const fileKinds = ['picture', 'leaflet'] as const
export const licences = ['', 'CC BY 4.0', 'CC0 1.0'] as const
export const leafletLanguages = ['ja', 'easy', 'en', 'zh', 'ko', 'pt', 'es', 'vi', 'tl', 'ne'] as const
export type Kind = (typeof fileKinds)[number]

/** What a wording says of one of its files, with what the file is. The order in a list is the order on the page. */
export type EntryFile = {
  kind: Kind
  file_id: string
  title_ja: string
  title_en: string
  title_easy: string
  alt_ja: string
  alt_en: string
  alt_easy: string
  is_decorative: boolean
  licence: (typeof licences)[number]
  language: '' | (typeof leafletLanguages)[number]
  is_readable: boolean | null
  byte_size: number
  width: number | null
  height: number | null
}

/** So many can be looked at on a telephone, and checked by somebody in one go. */
export const mostOf: Record<Kind, number> = { picture: 6, leaflet: 4 }

export const mayAdd = (files: readonly EntryFile[], kind: Kind): boolean => ofKind(files, kind).length < mostOf[kind]

export const ofKind = (files: readonly EntryFile[], kind: Kind) => files.filter((file) => file.kind === kind)

/** The files of an entry with one more at its place among its kind, in the stead of another where one is named. */
export function withFile(
  files: readonly EntryFile[],
  file: EntryFile,
  position: number,
  before: string | null = null,
): EntryFile[] {
  const others = files.filter(({ file_id }) => file_id !== before && file_id !== file.file_id)
  const same = ofKind(others, file.kind)
  const placed = [...same.slice(0, position - 1), file, ...same.slice(position - 1)]
  return fileKinds.flatMap((kind) => (kind === file.kind ? placed : ofKind(others, kind)))
}

export const withoutFile = (files: readonly EntryFile[], fileId: string): EntryFile[] =>
  files.filter(({ file_id }) => file_id !== fileId)

/** Where a file stands among its kind, from 1; the next free place for one that is not there. */
export function positionOf(files: readonly EntryFile[], kind: Kind, fileId: string | null): number {
  const at = ofKind(files, kind).findIndex(({ file_id }) => file_id === fileId)
  return at < 0 ? ofKind(files, kind).length + 1 : at + 1
}

export interface ComparedFile {
  file: EntryFile
  as: 'new' | 'changed' | 'same' | 'gone'
}

/** What a wording shows beside what is public: for the eyes of who checks it. */
export function compared(open: readonly EntryFile[], next: readonly EntryFile[]): ComparedFile[] {
  const before = new Map(open.map((file) => [file.file_id, file]))
  const there = new Set(next.map(({ file_id }) => file_id))
  const shown = next.map((file): ComparedFile => {
    const was = before.get(file.file_id)
    return { file, as: was ? (saysTheSame(was, file) ? 'same' : 'changed') : 'new' }
  })
  const gone = open.filter(({ file_id }) => !there.has(file_id))
  return [...shown, ...gone.map((file): ComparedFile => ({ file, as: 'gone' }))]
}

export const saysTheSame = (a: EntryFile, b: EntryFile): boolean => inOrder(a) === inOrder(b)

const inOrder = (file: EntryFile) => JSON.stringify(Object.entries(file).sort(([a], [b]) => (a < b ? -1 : 1)))
