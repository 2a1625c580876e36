import type { Hono } from 'hono'
import { z } from 'zod'
import { record } from '#platform/audit/record.ts'
import { field } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { DateField, RadioGroup } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { officeFactsIn } from './office-facts.ts'
import { optionsOf } from './options.ts'
import { outcomes } from './rules.ts'
import { addForm } from './simple-form.tsx'
import { insertCase, type TrainingCase, updateCase } from './store.ts'

export function addCaseForm(routes: Hono<HouseEnv>, pattern: string): void {
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
