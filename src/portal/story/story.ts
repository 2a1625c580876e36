import type { Language } from '#platform/i18n/catalogue.ts'
import type { Audience, Lasting, PartKind, StoryConsent, StoryStep } from './rules.ts'
import { holdsOn, isFor, mayBeRead, shownAsOf } from './rules.ts'

export interface Said {
  language: Language
  recordedAt: string
  /** The name under which it is told, kept with its Japanese words. */
  teller: string
  title: string
  contentNote: string
  /** What is told, what a picture shows, or what is heard and said in sound or film. */
  text: string
}
/** One of whom a part tells and who was asked to see it: a host or a course. */
export interface Question {
  id: string
  to: string
  askedAt: string
  answer: 'agrees' | 'objects' | null
  words: string
}
export interface StoryPart extends Lasting {
  id: string
  kind: PartKind
  position: number
  audience: Audience
  fileId: string | null
  mediaType: string | null
  recordedAt: string
  said: Said[]
  questions: Question[]
}
export interface Story {
  id: string
  personId: string
  slug: string
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import' | 'system'
  recordedAt: string
  said: Said[]
  states: (StoryStep & { words: string })[]
  consents: StoryConsent[]
  parts: StoryPart[]
}

export interface Reading {
  slug: string
  title: string
  contentNote: string
  teller: string
  parts: { id: string; kind: PartKind; text: string; fileId: string | null; mediaType: string | null }[]
}

interface Reader {
  audience: Audience
  language: Language
  today: string
}

/** The story as somebody outside reads it today; null where nothing of it is for them. */
export function shownTo(story: Story, reader: Reader): Reading | null {
  const asOf = shownAsOf(story, reader.today)
  const reading = asOf === null ? null : readingOf(story, reader, asOf)
  return reading && reading.parts.length > 0 ? reading : null
}

/** The story as an audience reads it in the wording of an instant: for a look ahead, that of now. */
export function readingOf(story: Story, { audience, language, today }: Reader, asOf: string): Reading {
  const parts = story.parts.filter(
    (part) =>
      part.recordedAt <= asOf && isFor(part.audience, audience) && holdsOn(part, today) && mayBeRead(part.questions),
  )
  return {
    slug: story.slug,
    title: inWords(story.said, language, 'title', asOf),
    contentNote: inWords(story.said, language, 'contentNote', asOf),
    teller: tellerIn(story.said, asOf),
    parts: parts.map((part) => ({ ...part, text: inWords(part.said, language, 'text', asOf) })),
  }
}

/** The name belongs to a wording like its words: another one waits until it was looked over and decided. */
export const tellerIn = (said: readonly Said[], asOf?: string): string =>
  said.findLast(({ teller, recordedAt }) => teller && (asOf === undefined || recordedAt <= asOf))?.teller ?? ''

/** The newest words in a language, else in Japanese: a story told in one language is still told. */
export function inWords(
  said: readonly Said[],
  language: Language,
  key: 'title' | 'contentNote' | 'text',
  asOf?: string,
): string {
  const newest = (wanted: Language) =>
    said.findLast((each) => each.language === wanted && (asOf === undefined || each.recordedAt <= asOf))?.[key] ?? ''
  return newest(language) || newest('ja') || newest('en') || newest('easy')
}
