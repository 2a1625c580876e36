import type { Hono } from 'hono'
import { z } from 'zod'
import { record } from '#platform/audit/record.ts'
import { field, isId } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { DateField, RadioGroup, SelectField, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { problemsOf } from './adviser-problems.ts'
import { areaOptions } from './area-options.ts'
import { optionsOf } from './options.ts'
import { adviserKinds, fields } from './rules.ts'
import { addForm } from './simple-form.tsx'
import { type Adviser, insertAdviser, listAdvisers, listModelAreas, type ModelArea, updateAdviser } from './store.ts'

const back = () => urls.advisers.index()

export interface AdviserFacts {
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
export type AdviserValue = z.infer<typeof adviserForm>

export function addAdviserForm(routes: Hono<HouseEnv>, pattern: string): void {
  addForm<typeof adviserForm, AdviserFacts>(routes, {
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
