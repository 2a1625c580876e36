import type { ComponentChildren } from 'preact'
import type { z } from 'zod'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import type { Option } from '#ui/index.ts'
import type { NoteForm } from './form.ts'
import { NoteFormPage } from './views/note-form-page.tsx'
import { words } from './words.ts'
import { type NewNote, writeNote } from './write-note.ts'

type Kind = Exclude<NoteForm, 'coordination'>

/** A page on which one kind of note is written: whose it is, who may be chosen, and what becomes of it. */
export interface NotePage<V> {
  kind: Kind
  schema: z.ZodType<V>
  /** The person, seat or visit the draft belongs to. */
  subjectId: string
  action: string
  back: { href: string; label?: string }
  above?: ComponentChildren
  readers?: readonly Option[]
  /** The note to keep, or null where somebody was named who cannot be. */
  noteFrom(value: V): Omit<NewNote, 'notebook'> | null
  notebook: NewNote['notebook']
}

type Find<V> = (tx: Tx, moment: Moment) => Promise<NotePage<V> | null>

export async function showNotePage<V>(c: HouseContext, find: Find<V>) {
  const shown = await c.var.desk.change(async (tx, moment) => {
    const notePage = await find(tx, moment)
    return notePage && { notePage, open: await openForm(c, tx, moment, placeOf(notePage)) }
  })
  return shown ? draw(c, shown.notePage, shown.open) : c.notFound()
}

export async function takeNote<V>(c: HouseContext, find: Find<V>) {
  const { language } = c.var.desk
  const notePage = await c.var.desk.read(find)
  if (!notePage) return c.notFound()
  const form = readForm(c, notePage.schema)
  if (!form.ok) {
    const problems = problemsInWords(language, form.problems, words(language).label)
    return draw(c, notePage, sameForm(c, placeOf(notePage), form.typed, problems), true)
  }
  const note = notePage.noteFrom(form.value)
  if (!note) return c.notFound()
  const done = await changeOnce<'nobody'>(c, async (tx, moment) => {
    if (moment.actorId === null) return { refused: 'nobody' }
    await writeNote(tx, { ...moment, actorId: moment.actorId }, { ...note, notebook: notePage.notebook })
    await closeForm(c, tx, moment, placeOf(notePage))
    return { to: `${notePage.back.href}?saved=yes` }
  })
  return 'response' in done ? done.response : c.notFound()
}

const placeOf = <V,>({ kind, subjectId }: NotePage<V>): FormPlace => ({ kind: `note-${kind}`, subjectId })

function draw<V>(c: HouseContext, notePage: NotePage<V>, open: OpenForm, hasProblems = false) {
  const { kind, action, back, above, readers } = notePage
  return page(
    c,
    { title: words(c.var.desk.language).form[kind].title, hasProblems },
    <NoteFormPage kind={kind} action={action} back={back} above={above} readers={readers} open={open} />,
  )
}
