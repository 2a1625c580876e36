import type { Hono } from 'hono'
import { z } from 'zod'
import { record } from '#platform/audit/record.ts'
import { field } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { DateField, SelectField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { addCaseForm } from './case-form.tsx'
import { officeFactsIn } from './office-facts.ts'
import { decideGrowth } from './rules.ts'
import { addForm } from './simple-form.tsx'
import { insertBuilder, listBuilders, updateOffice } from './store.ts'

/** The steps of an office, its growing into a supporter, and its cases. */
export function addOfficeForms(routes: Hono<HouseEnv>): void {
  addForm(routes, {
    pattern: urls.advisers.officeSteps.pattern,
    draft: 'office-steps',
    schema: z.object({ builder: field.idOrNone(), matchedOn: field.dayOrNone(), ableOn: field.dayOrNone() }),
    title: (w) => w.offices.steps,
    facts: async (tx, moment, c) => {
      const found = await officeFactsIn(tx, moment, c)
      return found && { ...found, builders: await listBuilders(tx, moment) }
    },
    initial: ({ office }) => ({
      builder: [office.system_builder_id ?? ''],
      matchedOn: [office.matched_on ?? ''],
      ableOn: [office.able_on ?? ''],
    }),
    labels: (w) => w.offices as unknown as Record<string, string>,
    fields: (w, { builders }) => (
      <>
        <SelectField
          name="builder"
          label={w.offices.builder}
          options={builders.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField name="matchedOn" label={w.offices.matchedOn} />
        <DateField name="ableOn" label={w.offices.ableOn} />
      </>
    ),
    problems: ({ builder, matchedOn }, { builders }, w) => {
      if ((builder === null) !== (matchedOn === null)) return [{ field: 'matchedOn', message: w.offices.both }]
      return builder === null || builders.some(({ id }) => id === builder)
        ? []
        : [{ field: 'builder', message: w.none }]
    },
    take: async (tx, moment, { builder, matchedOn, ableOn }, { office }) => {
      await updateOffice(tx, moment, office.id, { system_builder_id: builder, matched_on: matchedOn, able_on: ableOn })
      await record(tx, moment, { verb: 'record-office-step', subjectKind: 'trained-office', subjectId: office.id })
    },
    back: ({ office }) => urls.advisers.office({ id: office.id }),
  })
  addForm(routes, {
    pattern: urls.advisers.officeGrow.pattern,
    draft: 'office-grow',
    schema: z.object({ growOn: field.day() }),
    title: (w) => w.offices.grow,
    facts: officeFactsIn,
    initial: (_, { today }) => ({ growOn: [today] }),
    labels: (w) => ({ growOn: w.offices.growOn }),
    fields: (w) => (
      <>
        <p>{w.offices.growLead}</p>
        <DateField name="growOn" label={w.offices.growOn} required />
      </>
    ),
    problems: ({ growOn }, { days }, w) => {
      const decision = decideGrowth(days, growOn)
      return decision.grow ? [] : [{ field: 'growOn', message: w.offices.refused[decision.because] }]
    },
    take: async (tx, moment, { growOn }, { office }) => {
      const id = await insertBuilder(tx, {
        tenant_id: moment.tenantId,
        name: office.name,
        basis: 'trained-office',
        grown_from_office_id: office.id,
        began_on: growOn,
        recorded_at: moment.now,
        recorded_by: moment.actorId,
      })
      await record(tx, moment, { verb: 'record-system-builder', subjectKind: 'system-builder', subjectId: id })
    },
    back: ({ office }) => urls.advisers.office({ id: office.id }),
  })
  for (const pattern of [urls.advisers.caseNew.pattern, urls.advisers.caseEdit.pattern]) addCaseForm(routes, pattern)
}
