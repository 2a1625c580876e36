import type { Hono } from 'hono'
import { z } from 'zod'
import { record } from '#platform/audit/record.ts'
import { fiscalYearOf } from '#platform/calendar.ts'
import { field } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { NumberField, RadioGroup, TextArea, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { addAdviserForm } from './adviser-form.tsx'
import { optionsOf } from './options.ts'
import { modelAreaKinds } from './rules.ts'
import { addForm } from './simple-form.tsx'
import { insertModelArea } from './store.ts'

const back = () => urls.advisers.index()

/** Model areas and advisers: added, and for an adviser changed. */
export function addAdviserForms(routes: Hono<HouseEnv>): void {
  addForm(routes, {
    pattern: urls.advisers.areaNew.pattern,
    draft: 'model-area',
    schema: z.object({
      nameJa: field.requiredText(80),
      nameEn: field.text(80),
      kind: field.choice(modelAreaKinds),
      fiscalYear: field.number(1990, 2200),
      note: field.text(500),
    }),
    title: (w) => w.areas.add,
    facts: async (_, { today }) => ({ today }),
    initial: ({ today }) => ({ fiscalYear: [String(fiscalYearOf(today))] }),
    labels: ({ areas }) => ({
      nameJa: areas.name,
      nameEn: areas.english,
      kind: areas.kind,
      fiscalYear: areas.year,
      note: areas.note,
    }),
    fields: (w) => (
      <>
        <TextField name="nameJa" label={w.areas.name} required />
        <TextField name="nameEn" label={w.areas.english} />
        <RadioGroup name="kind" label={w.areas.kind} required options={optionsOf(w.areaKind)} />
        <NumberField name="fiscalYear" label={w.areas.year} required />
        <TextArea name="note" label={w.areas.note} />
      </>
    ),
    take: async (tx, moment, { nameJa, nameEn, kind, fiscalYear, note }) => {
      const id = await insertModelArea(tx, {
        tenant_id: moment.tenantId,
        name_ja: nameJa,
        name_en: nameEn,
        kind,
        fiscal_year: fiscalYear,
        note,
        recorded_at: moment.now,
        recorded_by: moment.actorId,
      })
      await record(tx, moment, { verb: 'choose-model-area', subjectKind: 'model-area', subjectId: id })
    },
    back,
  })
  for (const pattern of [urls.advisers.adviserNew.pattern, urls.advisers.adviserEdit.pattern])
    addAdviserForm(routes, pattern)
}
