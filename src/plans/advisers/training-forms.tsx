import type { Hono } from 'hono'
import { z } from 'zod'
import { record } from '#platform/audit/record.ts'
import { field } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { DateField, RadioGroup, SelectField, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { officeFactsIn } from './office-facts.ts'
import { bases, decideGrowth, outcomes } from './rules.ts'
import { addForm, optionsOf } from './simple-form.tsx'
import {
  insertBuilder,
  insertCase,
  insertOffice,
  listBuilders,
  type TrainingCase,
  updateCase,
  updateOffice,
} from './store.ts'

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

function addOfficeForms(routes: Hono<HouseEnv>): void {
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

function addCaseForm(routes: Hono<HouseEnv>, pattern: string): void {
  addForm(routes, {
    pattern,
    draft: 'training-case',
    schema: z.object({
      contractOn: field.dayOrNone(),
      supportOn: field.dayOrNone(),
      procedureOn: field.dayOrNone(),
      outcome: field.choiceOrNone(outcomes),
      outcomeOn: field.dayOrNone(),
    }),
    title: (w, { one }) => (one ? w.cases.change(String(one.number)) : w.cases.add),
    facts: async (tx, moment, c) => {
      const found = await officeFactsIn(tx, moment, c)
      const wanted = c.req.param('number')
      if (!found || wanted === undefined) return found && { ...found, one: null }
      const one = found.cases.find(({ number }) => String(number) === wanted)
      return one ? { ...found, one } : null
    },
    initial: ({ one }) => ({
      contractOn: [one?.contract_on ?? ''],
      supportOn: [one?.support_on ?? ''],
      procedureOn: [one?.procedure_on ?? ''],
      outcome: one?.outcome ? [one.outcome] : [],
      outcomeOn: [one?.outcome_on ?? ''],
    }),
    labels: (w) => w.cases as unknown as Record<string, string>,
    fields: (w) => (
      <>
        <p>{w.cases.lead}</p>
        <DateField name="contractOn" label={w.cases.contractOn} />
        <DateField name="supportOn" label={w.cases.supportOn} />
        <DateField name="procedureOn" label={w.cases.procedureOn} />
        <RadioGroup name="outcome" label={w.cases.outcome} options={optionsOf(w.outcome)} />
        <DateField name="outcomeOn" label={w.cases.outcomeOn} />
      </>
    ),
    problems: ({ outcome, outcomeOn }, _, w) =>
      (outcome === null) === (outcomeOn === null) ? [] : [{ field: 'outcomeOn', message: w.cases.both }],
    take: async (tx, moment, value, { office, cases, one }) => {
      const row = {
        contract_on: value.contractOn,
        support_on: value.supportOn,
        procedure_on: value.procedureOn,
        outcome: value.outcome,
        outcome_on: value.outcomeOn,
      }
      const number = Math.max(0, ...cases.map((each: TrainingCase) => each.number)) + 1
      const made = { tenant_id: moment.tenantId, recorded_at: moment.now, recorded_by: moment.actorId }
      if (one) await updateCase(tx, moment, one.id, row)
      const id = one?.id ?? (await insertCase(tx, { ...made, office_id: office.id, number, ...row }))
      await record(tx, moment, { verb: 'record-training-case', subjectKind: 'training-case', subjectId: id })
    },
    back: ({ office }) => urls.advisers.office({ id: office.id }),
  })
}
