import type { Hono } from 'hono'
import { is } from '#platform/auth/actor.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import { documentLanguage } from '#platform/document/written.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { warmPrinter } from '#platform/pdf/render-pdf.ts'
import { download } from '#platform/web/download.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { documentIn, mayMake } from './doors.ts'
import { fileIn } from './file-in.ts'
import { labelsOf, submitForm } from './form.ts'
import { liveDocument } from './live.ts'
import { draftStamp, draw } from './rendering.ts'
import { listVersions } from './store.ts'
import { type Submitted, submitDocument } from './submit-document.ts'
import { LivePage } from './views/live-page.tsx'
import { StoppedPage } from './views/stopped-page.tsx'
import { words } from './words.ts'

type Refused = Extract<Submitted, { submitted: null }>['because']

/** The document as the records are now: to look at, to export, to submit. */
export function addLiveRoutes(routes: Hono<HouseEnv>, kinds: readonly DocumentKind[]): void {
  routes.get(urls.documents.live.pattern, async (c) => {
    const found = documentIn(c, kinds)
    if (!found) return c.notFound()
    const place = { kind: placeOf(found.kind, found.fiscalYear), initial: {} }
    const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, place))
    return livePage(c, found, open)
  })

  routes.get(urls.documents.liveFile.pattern, async (c) => {
    const found = documentIn(c, kinds)
    const key = fileIn(c)
    if (!found || !key) return c.notFound()
    const { desk } = c.var
    const { document, faults } = await desk.read((tx, moment) => liveDocument(tx, moment, found.kind, found.fiscalYear))
    const w = words(desk.language)
    if (faults.length > 0) {
      const back = urls.documents.live({ kind: found.kind.id, year: String(found.fiscalYear) })
      return page(
        c,
        { title: w.live.stopped, status: 422 },
        <StoppedPage w={w} language={documentLanguage(desk.language)} faults={faults} back={back} />,
      )
    }
    const bytes = await draw(document, key, draftStamp(key.language, desk.today), desk.now)
    const name = `${document.title[key.language] || document.title.ja}_${desk.today}`
    return download(c, name, key.format, bytes)
  })

  routes.post(urls.documents.submit.pattern, async (c) => {
    const found = documentIn(c, kinds)
    if (!found || !mayMake(c.var.desk)) return c.notFound()
    const { kind, fiscalYear } = found
    const place = { kind: placeOf(kind, fiscalYear) }
    const form = readForm(c, submitForm)
    const w = words(c.var.desk.language)
    if (!form.ok) {
      const problems = problemsInWords(c.var.desk.language, form.problems, labelsOf(w))
      return livePage(c, found, sameForm(c, place, form.typed, problems), true)
    }
    const { to, reason } = form.value
    const done = await changeOnce<Refused>(c, async (tx, moment) => {
      const outcome = await submitDocument(tx, moment, kind, fiscalYear, { submittedTo: to, reason })
      if (outcome.submitted === null) return { refused: outcome.because }
      await closeForm(c, tx, moment, place)
      return { to: urls.documents.version({ id: outcome.submitted }) }
    })
    if ('response' in done) return done.response
    const problems = [{ field: 'reason', message: w.submit.refused[done.refused] }]
    return livePage(c, found, sameForm(c, place, form.typed, problems), true)
  })
}

const placeOf = (kind: DocumentKind, fiscalYear: number) => `document-${kind.id}-${fiscalYear}`

async function livePage(
  c: HouseContext,
  { kind, fiscalYear }: { kind: DocumentKind; fiscalYear: number },
  open: OpenForm,
  hasProblems = false,
) {
  const { desk } = c.var
  warmPrinter()
  const { live, versions } = await desk.read(async (tx, moment) => ({
    live: await liveDocument(tx, moment, kind, fiscalYear),
    versions: (await listVersions(tx, moment, fiscalYear)).filter((version) => version.kind === kind.id),
  }))
  const language = documentLanguage(desk.language)
  const title = live.document.title[language] || live.document.title.ja
  return page(
    c,
    { title: `${title} ${formatFiscalYear(desk.language, fiscalYear)}`, wide: true, hasProblems },
    <LivePage
      w={words(desk.language)}
      reader={desk.language}
      language={language}
      kind={kind}
      fiscalYear={fiscalYear}
      live={live}
      versions={versions}
      open={open}
      maySubmit={mayMake(desk)}
      mayFillIn={is(desk.actor, 'officer')}
      mayBeSentTo={
        desk.tenant?.kind === 'municipality'
          ? ['prefecture', 'state']
          : desk.tenant?.kind === 'prefecture'
            ? ['state']
            : []
      }
    />,
  )
}
