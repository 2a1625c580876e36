import { Hono } from 'hono'
import { listDisplayNames } from '#people/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { readsFeelings } from '../feelings/rules.ts'
import { openAlongside } from '../going/alongside.ts'
import { goingVisit } from '../going/going-visit.ts'
import { AboutPerson } from '../going/views/about-person.tsx'
import { VisitLine } from '../visits/visit-line.tsx'
import { noteForms } from './form.ts'
import { type NotePage, showNotePage, takeNote } from './note-journey.tsx'
import { listNotesOfVisit } from './notes.queries.ts'
import { readNotes } from './reader.queries.ts'
import { GoingNotesPage } from './views/going-page.tsx'
import { words } from './words.ts'

export const goingNotesRoutes = new Hono<HouseEnv>()
const staff = only('follow_up_staff')

goingNotesRoutes.get(urls.going.notes.pattern, staff, async (c) => {
  const { actor, language } = c.var.desk
  if (!actor) return c.notFound()
  const shown = await c.var.desk.change(async (tx, moment) => {
    const visit = await goingVisit(c, tx, moment)
    if (!visit) return null
    const notes = await readNotes(tx, moment, actor, await listNotesOfVisit(tx, moment, visit.id))
    const about = new Set(notes.flatMap(({ personId }) => personId ?? []))
    await recordLook(tx, moment, [...about], 'going-notes')
    const ids = visit.people.map(({ personId }) => personId)
    return { visit, notes, names: await listDisplayNames(tx, moment, ids, 'coordinator', language) }
  })
  if (!shown) return c.notFound()
  const isSaved = c.req.query('saved') === 'yes'
  return page(
    c,
    { title: words(language).going.title },
    <GoingNotesPage
      {...shown}
      accountId={actor.accountId}
      mayWriteTold={readsFeelings(shown.visit)}
      isSaved={isSaved}
    />,
  )
})

goingNotesRoutes.get(urls.going.note.pattern, staff, (c) =>
  c.req.param('notebook') === 'activity'
    ? showNotePage(c, (tx, moment) => activityPage(c, tx, moment))
    : showNotePage(c, (tx, moment) => toldPage(c, tx, moment)),
)
goingNotesRoutes.post(urls.going.note.pattern, staff, (c) =>
  c.req.param('notebook') === 'activity'
    ? takeNote(c, (tx, moment) => activityPage(c, tx, moment))
    : takeNote(c, (tx, moment) => toldPage(c, tx, moment)),
)

const backTo = (c: HouseContext, id: string) => ({
  href: urls.going.notes({ id }),
  label: words(c.var.desk.language).going.title,
})

async function activityPage(
  c: HouseContext,
  tx: Tx,
  moment: Moment,
): Promise<NotePage<{ words: string; hostReads: boolean }> | null> {
  const visit = await goingVisit(c, tx, moment)
  if (!visit) return null
  return {
    kind: 'activity',
    schema: noteForms.activity,
    notebook: 'activity',
    subjectId: visit.id,
    action: urls.going.note({ id: visit.id, notebook: 'activity' }),
    back: backTo(c, visit.id),
    above: <VisitLine visit={visit} />,
    noteFrom: ({ words: text, hostReads }) => {
      const about = { personId: null, visitId: visit.id, readerAccountId: null, words: text }
      return { ...about, channel: 'online', hostReads, address: urls.going.notes({ id: visit.id }) }
    },
  }
}

/** What the person told, kept at the person's wish: theirs to open to others or to take back. */
async function toldPage(
  c: HouseContext,
  tx: Tx,
  moment: Moment,
): Promise<NotePage<{ words: string; channel: 'phone' | 'meeting' | 'paper' }> | null> {
  const alongside = c.req.param('notebook') === 'feelings' ? await openAlongside(c, tx, moment, 'told-note') : null
  if (!alongside) return null
  const { visit, personId, name, seatId } = alongside
  return {
    kind: 'told',
    schema: noteForms.told,
    notebook: 'feelings',
    subjectId: seatId,
    action: urls.going.note({ id: visit.id, notebook: 'feelings' }, { person: personId }),
    back: backTo(c, visit.id),
    above: <AboutPerson name={name} visit={visit} />,
    noteFrom: ({ words: text, channel }) => {
      const about = { personId, visitId: visit.id, readerAccountId: moment.actorId, words: text }
      return { ...about, channel, hostReads: false, address: urls.going.notes({ id: visit.id }) }
    },
  }
}
