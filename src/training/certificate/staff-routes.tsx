import { Hono } from 'hono'
import { z } from 'zod'
import type { ListInScope } from '#people/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, openForm } from '#platform/drafts/open-form.ts'
import { download } from '#platform/web/download.ts'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { listPage, pageIn } from '../list-page.ts'
import { inCourse, openCourse, organisers } from '../open-course.ts'
import { type Certified, findCertified, listCertifiedOfRun } from './certified.queries.ts'
import { issueCertificate } from './issue-certificate.ts'
import { courseOf, issuerOn, printCertificates } from './print-certificates.ts'
import { revokeCertificate } from './revoke-certificate.ts'
import type { IssueRefusal } from './rules.ts'
import { CoursePage } from './views/course-page.tsx'
import { ShowPage } from './views/show-page.tsx'
import { words } from './words.ts'

type Refusal = IssueRefusal | 'unknown'

/** Certificates of a course, one by one and all at once. */
export function staffRoutes({ listInScope }: { listInScope: ListInScope }): Hono<HouseEnv> {
  const routes = new Hono<HouseEnv>()
  const place = (id: string) => ({ kind: 'certificate', subjectId: id })

  routes.get(urls.certificates.ofRun.pattern, organisers, async (c) => {
    const shown = await openCourse(c, async (tx, moment, run) => {
      const certified = await listCertifiedOfRun(tx, moment, run.id)
      const list = listPage(certified, pageIn(c))
      await recordLook(
        tx,
        moment,
        list.shown.map(({ personId }) => personId),
        'certificates',
      )
      return { run, certified, list }
    })
    if (!shown) return c.notFound()
    return page(
      c,
      { title: words(c.var.desk.language).title, wide: true },
      <CoursePage {...shown} saved={isSaved(c)} />,
    )
  })

  routes.post(urls.certificates.ofRun.pattern, organisers, async (c) => {
    const run = await openCourse(c, async (_tx, _moment, found) => found)
    if (!run) return c.notFound()
    const done = await changeOnce<never>(c, async (tx, moment) => {
      for (const { completionId, standing } of await listCertifiedOfRun(tx, moment, run.id))
        if (!standing) await issueCertificate(tx, moment, completionId)
      return { to: urls.certificates.ofRun({ run: run.id }, { saved: 'yes' }) }
    })
    return 'response' in done ? done.response : c.notFound()
  })

  routes.get(urls.certificates.ofRunPdf.pattern, organisers, async (c) => {
    const certified = await openCourse(c, async (tx, moment, run) =>
      withIssuers(c, tx, moment, await listCertifiedOfRun(tx, moment, run.id)),
    )
    if (!certified?.some(({ standing }) => standing)) return c.notFound()
    return send(c, certified, words(c.var.desk.language).title)
  })

  routes.get(urls.certificates.show.pattern, organisers, (c) => show(c, null))

  routes.get(urls.certificates.pdf.pattern, organisers, async (c) => {
    const certified = await find(c)
    return certified?.standing ? send(c, [certified], certified.standing.number) : c.notFound()
  })

  const reissueForm = z.object({ name: field.text(60) })
  routes.post(urls.certificates.reissue.pattern, organisers, async (c) => {
    const form = readForm(c, reissueForm)
    const name = form.ok ? form.value.name : ''
    return act(c, async (tx, moment, certified) => {
      await closeForm(c, tx, moment, place(certified.completionId))
      return issueCertificate(tx, moment, certified.completionId, certified.standing ? { name } : null)
    })
  })

  const revokeForm = z.object({ why: field.text(300) })
  routes.post(urls.certificates.revoke.pattern, organisers, async (c) => {
    const form = readForm(c, revokeForm)
    const why = form.ok ? form.value.why : ''
    return act(c, (tx, moment, { completionId }) => revokeCertificate(tx, moment, completionId, why))
  })

  async function act(
    c: HouseContext,
    work: (tx: Tx, moment: Moment, certified: Certified) => Promise<object | { refused: Refusal }>,
  ): Promise<Response> {
    const certified = await find(c)
    if (!certified) return c.notFound()
    const done = await changeOnce<Refusal>(c, async (tx, moment) => {
      const outcome = await work(tx, moment, certified)
      if ('refused' in outcome) return outcome as { refused: Refusal }
      return { to: urls.certificates.show({ id: certified.completionId }, { saved: 'yes' }) }
    })
    return 'response' in done ? done.response : show(c, done.refused)
  }

  async function show(c: HouseContext, refused: Refusal | null): Promise<Response> {
    const certified = await find(c)
    if (!certified) return c.notFound()
    const open = await c.var.desk.read((tx, moment) =>
      openForm(c, tx, moment, {
        ...place(certified.completionId),
        initial: { name: [certified.standing?.name ?? certified.personName] },
      }),
    )
    const w = words(c.var.desk.language)
    return page(
      c,
      { title: `${w.title} ${certified.personName}`, status: refused ? 409 : 200 },
      <ShowPage
        certified={certified}
        course={courseOf(certified)}
        open={open}
        saved={!refused && isSaved(c)}
        refused={refused && w.refused[refused]}
      />,
    )
  }

  /** The completion in the address, where the reader may see its course or, without one, its person. */
  const find = (c: HouseContext): Promise<(Certified & { issuer: string }) | null> =>
    c.var.desk.change(async (tx, moment) => {
      const id = c.req.param('id') ?? ''
      const { actor } = c.var.desk
      const certified = isId(id) ? await findCertified(tx, moment, id) : null
      if (!certified || !actor) return null
      const isSeen = certified.runId
        ? await inCourse(c, tx, moment, certified.runId, async () => true)
        : (await listInScope(tx, moment, actor, [certified.personId])).has(certified.personId)
      if (!isSeen) return null
      await recordLook(tx, moment, [certified.personId], 'certificates')
      return (await withIssuers(c, tx, moment, [certified]))[0] ?? null
    })

  return routes
}

const isSaved = (c: HouseContext) => c.req.query('saved') === 'yes'

export async function withIssuers(c: HouseContext, tx: Tx, moment: Moment, certified: readonly Certified[]) {
  const { tenant } = c.var.desk
  const all = []
  for (const each of certified) {
    const issuer = tenant ? await issuerOn(tx, moment, tenant, each.standing?.issuedOn ?? moment.today) : ''
    all.push({ ...each, issuer })
  }
  return all
}

export async function send(
  c: HouseContext,
  certified: readonly (Certified & { issuer: string })[],
  name: string,
): Promise<Response> {
  const { tenant, now } = c.var.desk
  if (!tenant) return c.notFound()
  return download(c, name, 'pdf', await printCertificates(c.var.site, tenant, certified, now))
}
