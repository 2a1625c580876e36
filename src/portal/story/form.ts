import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import { audiences, type PartKind } from './rules.ts'
import type { Wording } from './store.ts'
import type { Story, StoryPart } from './story.ts'
import { inWords, tellerIn } from './story.ts'
import type { StoryWords } from './story-words.ts'

export const storyForm = z.object({
  title: field.requiredText(120),
  titleEn: field.text(120),
  titleEasy: field.text(120),
  contentNote: field.text(400),
  contentNoteEn: field.text(400),
  contentNoteEasy: field.text(400),
  teller: field.requiredText(60),
})

export const partForm = z.object({
  text: field.requiredText(8000),
  textEn: field.text(8000),
  textEasy: field.text(8000),
  audience: field.choice(audiences),
  position: field.number(1, 99),
  fromOn: field.day(),
  untilOn: field.dayOrNone(),
})

export const toldIn = (form: z.infer<typeof storyForm>): Wording => ({
  ja: { teller: form.teller, title: form.title, content_note: form.contentNote },
  en: { title: form.titleEn, content_note: form.contentNoteEn },
  easy: { title: form.titleEasy, content_note: form.contentNoteEasy },
})

export function partIn(kind: PartKind, form: z.infer<typeof partForm>) {
  const column = kind === 'text' ? 'body' : kind === 'picture' ? 'alt' : 'transcript'
  const wording: Wording = {
    ja: { [column]: form.text },
    en: { [column]: form.textEn },
    easy: { [column]: form.textEasy },
  }
  const { audience, position, fromOn, untilOn } = form
  return { part: { kind, audience, position, fromOn, untilOn }, wording }
}

export function typedFromStory(story: Story): Typed {
  const only = (language: 'ja' | 'en' | 'easy', key: 'title' | 'contentNote') => [
    inWords(
      story.said.filter((each) => each.language === language),
      language,
      key,
    ),
  ]
  return {
    title: only('ja', 'title'),
    titleEn: only('en', 'title'),
    titleEasy: only('easy', 'title'),
    contentNote: only('ja', 'contentNote'),
    contentNoteEn: only('en', 'contentNote'),
    contentNoteEasy: only('easy', 'contentNote'),
    teller: [tellerIn(story.said)],
  }
}

export function typedFromPart(part: StoryPart): Typed {
  const of = (language: 'ja' | 'en' | 'easy') => [part.said.findLast((each) => each.language === language)?.text ?? '']
  return {
    text: of('ja'),
    textEn: of('en'),
    textEasy: of('easy'),
    audience: [part.audience],
    position: [String(part.position)],
    fromOn: [part.fromOn],
    untilOn: [part.untilOn ?? ''],
  }
}

export const mainLabel = (w: StoryWords, kind: PartKind) =>
  kind === 'text' ? w.label.text : kind === 'picture' ? w.label.alt : w.label.transcript
export const fileProblem = (
  w: StoryWords,
  kind: PartKind,
  problem: Exclude<keyof StoryWords['fileProblem'], 'unreadableRecording'>,
) => w.fileProblem[problem === 'unreadable' && kind !== 'picture' ? 'unreadableRecording' : problem]
export const partLabels = (w: StoryWords, kind: PartKind) => ({ ...w.label, text: mainLabel(w, kind) })
