import type { Hono } from 'hono'
import { z } from 'zod'
import { record } from '#platform/audit/record.ts'
import { field } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { DateField, RadioGroup, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { addOfficeForms } from './office-forms.tsx'
import { optionsOf } from './options.ts'
import { bases } from './rules.ts'
import { addForm } from './simple-form.tsx'
import { insertBuilder, insertOffice } from './store.ts'

/** Supporters of the system, offices trained on the job, their steps and cases. */
export function addTrainingForms(routes: Hono<HouseEnv>): void {
  addForm(routes, {
    pattern: urls.advisers.builderNew.pattern,
    draft: 'system-builder',
    schema: z.object({
      name: field.requiredText(100),
      basis: field.choice(bases.slice(0, 3) as ['social-worker', 'local-adviser', 'leading-office']),
      beganOn: field.day(),
    }),
    title: (w) => w.builders.add,
    facts: async (_, { today }) => ({ today }),
    initial: ({ today }) => ({ beganOn: [today] }),
    labels: (w) => w.builders,
    fields: (w) => (
      <>
        <p>{w.builders.about}</p>
        <TextField name="name" label={w.builders.name} required />
        <RadioGroup
          name="basis"
          label={w.builders.basis}
          required
          options={optionsOf(w.basis).filter(({ value }) => value !== 'trained-office')}
        />
        <DateField name="beganOn" label={w.builders.beganOn} required />
      </>
    ),
    take: async (tx, moment, { name, basis, beganOn }) => {
      const made = { tenant_id: moment.tenantId, recorded_at: moment.now, recorded_by: moment.actorId }
      const id = await insertBuilder(tx, { ...made, name, basis, began_on: beganOn })
      await record(tx, moment, { verb: 'record-system-builder', subjectKind: 'system-builder', subjectId: id })
    },
    back: () => urls.advisers.index(),
  })
  addForm(routes, {
    pattern: urls.advisers.officeNew.pattern,
    draft: 'trained-office',
    schema: z.object({ name: field.requiredText(100), askedOn: field.day() }),
    title: (w) => w.offices.add,
    facts: async (_, { today }) => ({ today }),
    initial: ({ today }) => ({ askedOn: [today] }),
    labels: (w) => w.offices as unknown as Record<string, string>,
    fields: (w) => (
      <>
        <TextField name="name" label={w.offices.name} required />
        <DateField name="askedOn" label={w.offices.askedOn} required />
      </>
    ),
    take: async (tx, moment, { name, askedOn }) => {
      const made = { tenant_id: moment.tenantId, recorded_at: moment.now, recorded_by: moment.actorId }
      const id = await insertOffice(tx, { ...made, name, asked_on: askedOn })
      await record(tx, moment, { verb: 'record-trained-office', subjectKind: 'trained-office', subjectId: id })
    },
    back: () => urls.advisers.index(),
  })
  addOfficeForms(routes)
}
