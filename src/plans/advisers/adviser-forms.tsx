import type { Hono } from 'hono'
import { z } from 'zod'
import { record } from '#platform/audit/record.ts'
import { fiscalYearOf } from '#platform/calendar.ts'
import { field, isId } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { DateField, NumberField, RadioGroup, SelectField, TextArea, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { adviserKinds, decideAppointment, fields, modelAreaKinds } from './rules.ts'
import { addForm, optionsOf } from './simple-form.tsx'
import {
  type Adviser,
  insertAdviser,
  insertModelArea,
  listAdvisers,
  listModelAreas,
  type ModelArea,
  updateAdviser,
} from './store.ts'
import type { Words } from './words.ts'

const back = () => urls.advisers.index()

export const areaOptions = (areas: readonly ModelArea[], language: 'ja' | 'en') =>
  areas.map(({ id, name_ja, name_en }) => ({ value: id, label: language === 'en' ? name_en || name_ja : name_ja }))

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

interface Facts {
  adviser: Adviser | null
  advisers: Adviser[]
  areas: ModelArea[]
}

const adviserForm = z.object({
  name: field.requiredText(60),
  belongsTo: field.text(100),
  kind: field.choice(adviserKinds),
  field: field.choice(fields),
  area: field.idOrNone(),
  recommendedOn: field.dayOrNone(),
  appointedOn: field.dayOrNone(),
  endedOn: field.dayOrNone(),
})
type AdviserValue = z.infer<typeof adviserForm>

function addAdviserForm(routes: Hono<HouseEnv>, pattern: string): void {
  addForm<typeof adviserForm, Facts>(routes, {
    pattern,
    draft: 'adviser',
    schema: adviserForm,
    title: (w, { adviser }) => (adviser ? w.advisers.change : w.advisers.add),
    facts: async (tx, moment, c) => {
      const id = c.req.param('id')
      const [advisers, areas] = [await listAdvisers(tx, moment), await listModelAreas(tx, moment)]
      if (id === undefined) return { adviser: null, advisers, areas }
      const adviser = isId(id) ? advisers.find((each) => each.id === id) : undefined
      return adviser ? { adviser, advisers, areas } : null
    },
    initial: ({ adviser }) => ({
      name: [adviser?.name ?? ''],
      belongsTo: [adviser?.belongs_to ?? ''],
      kind: [adviser?.kind ?? 'local'],
      field: adviser ? [adviser.field] : [],
      area: [adviser?.model_area_id ?? ''],
      recommendedOn: [adviser?.recommended_on ?? ''],
      appointedOn: [adviser?.appointed_on ?? ''],
      endedOn: [adviser?.ended_on ?? ''],
    }),
    labels: (w) => w.advisers,
    fields: (w, { areas }, language) => (
      <>
        <TextField name="name" label={w.advisers.name} required />
        <TextField name="belongsTo" label={w.advisers.belongsTo} />
        <RadioGroup name="kind" label={w.advisers.kind} required options={optionsOf(w.kind)} />
        <RadioGroup name="field" label={w.advisers.field} required inline options={optionsOf(w.field)} />
        <SelectField name="area" label={w.advisers.area} options={areaOptions(areas, language)} />
        <DateField name="recommendedOn" label={w.advisers.recommendedOn} />
        <DateField name="appointedOn" label={w.advisers.appointedOn} />
        <DateField name="endedOn" label={w.advisers.endedOn} />
      </>
    ),
    problems: problemsOf,
    take: async (tx, moment, value, { adviser }) => {
      const row = {
        name: value.name,
        belongs_to: value.belongsTo,
        kind: value.kind,
        field: value.field,
        model_area_id: value.area,
        recommended_on: value.recommendedOn,
        appointed_on: value.appointedOn,
        ended_on: value.endedOn,
      }
      const made = { tenant_id: moment.tenantId, ...row, recorded_at: moment.now, recorded_by: moment.actorId }
      if (adviser) await updateAdviser(tx, moment, adviser.id, row)
      const id = adviser?.id ?? (await insertAdviser(tx, made))
      await record(tx, moment, { verb: 'record-adviser', subjectKind: 'adviser', subjectId: id })
    },
    back,
  })
}

function problemsOf(value: AdviserValue, { adviser, advisers, areas }: Facts, w: Words) {
  const { area, recommendedOn, appointedOn, endedOn } = value
  const problems: { field: string; message: string }[] = []
  if (area !== null && !areas.some(({ id }) => id === area)) problems.push({ field: 'area', message: w.none })
  if (recommendedOn && appointedOn && appointedOn < recommendedOn)
    problems.push({ field: 'appointedOn', message: w.advisers.order })
  const others = advisers
    .filter(({ id }) => id !== adviser?.id)
    .map((other) => ({
      kind: other.kind,
      field: other.field,
      modelAreaId: other.model_area_id,
      appointedOn: other.appointed_on,
      endedOn: other.ended_on,
    }))
  const wanted = { kind: value.kind, field: value.field, modelAreaId: area, appointedOn, endedOn }
  if (!decideAppointment(others, wanted).appoint) problems.push({ field: 'field', message: w.advisers.taken })
  return problems
}
