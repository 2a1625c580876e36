import { Hono } from 'hono'
import { findPerson } from '#people/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { listIdsInScope } from '#register/index.ts'
import { urls } from '#urls.ts'
import { agreedLines } from './agreed-lines.ts'
import { noteForms } from './form.ts'
import { listNotesAround } from './notes.queries.ts'
import { readNotes } from './reader.queries.ts'
import { PersonNotesPage } from './views/person-page.tsx'
import { words } from './words.ts'
import { writeNote } from './write-note.ts'

/** A coordinator's view of a person: coordinators' notes and activity records, nothing of feelings or supervision. */
export const personNotesRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')

personNotesRoutes.get(urls.people.notes.pattern, coordinators, async (c) => {
  const shown = await c.var.desk.change(async (tx, moment) => {
    const person = await personInScope(c, tx, moment)
    if (!person) return null
    await recordLook(tx, moment, [person.id], 'person-notes')
    return { ...person, open: await openForm(c, tx, moment, placeOf(person.id)) }
  })
  return shown ? draw(c, shown) : c.notFound()
})

personNotesRoutes.post(urls.people.notes.pattern, coordinators, async (c) => {
  const { language } = c.var.desk
  const person = await c.var.desk.read((tx, moment) => personInScope(c, tx, moment))
  if (!person) return c.notFound()
  const form = readForm(c, noteForms.coordination)
  if (!form.ok) {
    const problems = problemsInWords(language, form.problems, words(language).label)
    return draw(c, { ...person, open: sameForm(c, placeOf(person.id), form.typed, problems) }, true)
  }
  const done = await changeOnce<'nobody'>(c, async (tx, moment) => {
    if (moment.actorId === null) return { refused: 'nobody' }
    const about = { personId: person.id, visitId: null, readerAccountId: null, words: form.value.words }
    const note = { ...about, notebook: 'coordination', channel: 'online', hostReads: false, address: '' } as const
    await writeNote(tx, { ...moment, actorId: moment.actorId }, note)
    await closeForm(c, tx, moment, placeOf(person.id))
    return { to: urls.people.notes({ id: person.id }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

const placeOf = (personId: string): FormPlace => ({ kind: 'note-coordination', subjectId: personId })

async function personInScope(c: HouseContext, tx: Tx, moment: Moment) {
  const id = c.req.param('id') ?? ''
  const { actor } = c.var.desk
  if (!actor || !isId(id) || !(await listIdsInScope(tx, moment, actor, [id])).has(id)) return null
  const person = await findPerson(tx, moment, id)
  return person && { id, name: person.name, actor, ...(await notesOf(tx, moment, actor, id)) }
}

async function notesOf(tx: Tx, moment: Moment, actor: Actor, personId: string) {
  const around = await listNotesAround(tx, moment, personId)
  const theirs = around.filter(({ notebook }) => notebook === 'coordination' || notebook === 'activity')
  return {
    notes: await readNotes(tx, moment, actor, theirs),
    agreed: await agreedLines(tx, moment, personId, 'coordinator'),
  }
}

type Shown = NonNullable<Awaited<ReturnType<typeof personInScope>>> & { open: OpenForm }

function draw(c: HouseContext, { actor, ...shown }: Shown, hasProblems = false) {
  const { title } = words(c.var.desk.language).person
  const isSaved = c.req.query('saved') === 'yes'
  return page(c, { title, hasProblems }, <PersonNotesPage {...shown} accountId={actor.accountId} isSaved={isSaved} />)
}
