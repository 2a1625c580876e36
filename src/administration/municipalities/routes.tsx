import { Hono } from 'hono'
import { z } from 'zod'
import { closeForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { isMunicipalityCode } from '#platform/municipality-code.ts'
import { addMunicipality, beginMunicipality, listMunicipalities } from '#platform/tenants/open-municipality.ts'
import { field } from '#platform/web/fields.ts'
import { readForm, type Typed } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { DataTable, LinkButton, PageHeading, Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { MunicipalityForm } from './view.tsx'
import { words } from './words.ts'

export const municipalityRoutes = new Hono<HouseEnv>()
const operators = only('operator')
const newPlace = { kind: 'municipality' }

const municipalityForm = z
  .object({
    code: field.requiredText(6),
    kind: field.choice(['municipality', 'prefecture', 'state']),
    nameJa: field.requiredText(60),
    nameKana: field.text(60),
    nameEn: field.text(80),
    administratorName: field.requiredText(60),
    administratorEmail: field.email(),
  })
  .refine(({ code }) => isMunicipalityCode(code.normalize('NFKC')), { path: ['code'], message: 'not-a-code' })

municipalityRoutes.get(urls.municipalities.index.pattern, operators, async (c) => {
  const { language } = c.var.desk
  const w = words(language)
  const bodies = await c.var.desk.read(listMunicipalities)
  return page(
    c,
    { title: w.title },
    <>
      <PageHeading
        title={w.title}
        lead={w.lead}
        actions={<LinkButton href={urls.municipalities.new()}>{w.new}</LinkButton>}
      />
      <DataTable
        caption={w.count(String(bodies.length))}
        rows={bodies}
        rowKey={(body) => body.id}
        columns={[
          {
            key: 'name',
            label: w.nameJa,
            rowHeader: true,
            cell: (body) => (language === 'en' && body.nameEn) || body.nameJa,
          },
          { key: 'code', label: w.code, nowrap: true, cell: (body) => body.code },
          { key: 'kind', label: w.kind, cell: (body) => <Tag>{w.kinds[body.kind]}</Tag> },
          { key: 'added', label: w.added, cell: (body) => formatInstant(language, body.createdAt) },
        ]}
      />
    </>,
  )
})

municipalityRoutes.get(urls.municipalities.new.pattern, operators, (c) => formPage(c))

municipalityRoutes.post(urls.municipalities.new.pattern, operators, async (c) => {
  const form = readForm(c, municipalityForm)
  const { language, actor, now } = c.var.desk
  const w = words(language)
  if (!form.ok) return formPage(c, [form.typed, problemsInWords(language, form.problems, labelsOf(w))])
  const { administratorName, administratorEmail, code, ...body } = form.value
  const added: string[] = []
  const done = await changeOnce<'code-taken'>(c, async (tx, moment) => {
    const tenantId = await addMunicipality(tx, { ...body, code: code.normalize('NFKC') })
    if (tenantId === null) return { refused: 'code-taken' }
    added.push(tenantId)
    await closeForm(c, tx, moment, newPlace)
    return { to: urls.municipalities.index() }
  })
  if ('refused' in done) return formPage(c, [form.typed, [{ field: 'code', message: w.codeTaken }]])
  const { site } = c.var
  const moment = momentOf(site, now, actor?.tenantId ?? '', actor?.accountId ?? null)
  const administrator = { name: administratorName, email: administratorEmail }
  for (const tenantId of added) await beginMunicipality(site.db, moment, tenantId, { ...body, administrator })
  return done.response
})

const labelsOf = ({
  code,
  kind,
  nameJa,
  nameKana,
  nameEn,
  administratorName,
  administratorEmail,
}: ReturnType<typeof words>) => ({
  code,
  kind,
  nameJa,
  nameKana,
  nameEn,
  administratorName,
  administratorEmail,
})

async function formPage(c: HouseContext, faulty?: [Typed, { field: string; message: string }[]]) {
  const w = words(c.var.desk.language)
  const open = faulty
    ? sameForm(c, newPlace, ...faulty)
    : await c.var.desk.read((tx, moment) => openForm(c, tx, moment, newPlace))
  return page(c, { title: w.new, hasProblems: faulty !== undefined }, <MunicipalityForm w={w} open={open} />)
}
