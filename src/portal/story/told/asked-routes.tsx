import type { Hono } from 'hono'
import { z } from 'zod'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { sendMedia } from '../../files/send-media.ts'
import { answerAbout } from '../asked/ask.ts'
import { listAskedOf } from '../asked/questions.queries.ts'
import { askedWords } from '../asked/words.ts'
import { listStories } from '../stories.queries.ts'
import { type AskedPart, ownerOf, stillAsked } from './reader.ts'
import { AskedPage } from './views/asked-page.tsx'

const { toldStories } = urls
const answerForm = z.object({ answer: field.choice(['agrees', 'objects']), words: field.text(1000) })
const placeOf = ({ asked }: AskedPart): FormPlace => ({ kind: 'story-asked', subjectId: asked.id })

/** One part for those of whom it tells, and their answer to its teller. */
export function addAskedRoutes(routes: Hono<HouseEnv>): void {
  routes.get(toldStories.asked.pattern, async (c) => {
    const shown = await c.var.desk.read(async (tx, moment) => {
      const found = await askedAt(c, tx, moment)
      if (!found) return null
      const initial = { words: [found.asked.words] }
      return { found, open: await openForm(c, tx, moment, { ...placeOf(found), initial }) }
    })
    return shown ? show(c, shown.found, shown.open) : c.notFound()
  })

  routes.get(toldStories.askedMedia.pattern, async (c) => {
    const found = await c.var.desk.read((tx, moment) => askedAt(c, tx, moment))
    return sendMedia(c, found?.part.fileId)
  })

  routes.post(toldStories.answer.pattern, async (c) => {
    const form = readForm(c, answerForm)
    if (!form.ok) return showAgain(c, form)
    const done = await changeOnce<'gone'>(c, async (tx, moment) => {
      const found = await askedAt(c, tx, moment)
      if (!found) return { refused: 'gone' }
      await answerAbout(tx, moment, found.story, found.asked.id, form.value)
      await closeForm(c, tx, moment, placeOf(found))
      return { to: toldStories.asked({ id: found.asked.id }) }
    })
    return 'response' in done ? done.response : c.notFound()
  })
}

type Unread = Extract<ReturnType<typeof readForm<typeof answerForm>>, { ok: false }>

/** What needs another look stands beside the field, and everything typed stays. */
async function showAgain(c: HouseContext, { typed, problems }: Unread) {
  const { language } = c.var.desk
  const found = await c.var.desk.read((tx, moment) => askedAt(c, tx, moment))
  if (!found) return c.notFound()
  const { told } = askedWords(language)
  const said = problemsInWords(language, problems, { answer: told.question, words: told.words })
  return show(c, found, sameForm(c, placeOf(found), typed, said), true)
}

function show(c: HouseContext, { asked, part }: AskedPart, open: OpenForm, hasProblems = false) {
  const w = askedWords(c.var.desk.language)
  return page(c, { title: w.told.askedTitle, hasProblems }, <AskedPage {...{ w, asked, part, open }} />)
}

/** The part in the address, where this reader was asked about it and may still see it. */
async function askedAt(c: HouseContext, tx: Tx, moment: Moment): Promise<AskedPart | undefined> {
  const all = await listAskedOf(tx, moment, ownerOf(c.var.desk.actor))
  const asked = all.filter(({ id }) => id === c.req.param('id'))
  const [first] = asked
  return first && stillAsked(asked, await listStories(tx, moment, { id: first.storyId }), moment.today)[0]
}
