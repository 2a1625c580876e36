import type { Hono } from 'hono'
import { z } from 'zod'
import { record } from '#platform/audit/record.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { field, isId } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { DateField, NumberField, SelectField, TextArea, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { addForm } from './simple-form.tsx'
import { insertVisit, listAdvisers, listRequests } from './store.ts'

/** A visit that answers a request. */
export function addVisitForm(routes: Hono<HouseEnv>): void {
  addForm(routes, {
    pattern: urls.advisers.visitNew.pattern,
    draft: 'adviser-visit',
    schema: z.object({
      adviser: field.id(),
      heldOn: field.day(),
      place: field.text(100),
      people: field.numberOrNone(0, 100_000),
      result: field.text(1000),
    }),
    title: (w) => w.visits.add,
    facts: async (tx, moment, c) => {
      const id = c.req.param('id') ?? ''
      const request = isId(id) ? (await listRequests(tx, moment)).find((each) => each.id === id) : undefined
      return request ? { request, advisers: await listAdvisers(tx, moment), today: moment.today } : null
    },
    initial: ({ today }) => ({ heldOn: [today] }),
    labels: (w) => w.visits,
    fields: (w, { advisers }, language) => (
      <>
        <SelectField
          name="adviser"
          label={w.visits.adviser}
          required
          options={advisers.map((each) => ({
            value: each.id,
            label: each.name + inBrackets(language, w.field[each.field]),
          }))}
        />
        <DateField name="heldOn" label={w.visits.heldOn} required />
        <TextField name="place" label={w.visits.place} />
        <NumberField name="people" label={w.visits.people} />
        <TextArea name="result" label={w.visits.result} hint={w.requests.questionHint} />
      </>
    ),
    problems: ({ adviser }, { advisers }, w) =>
      advisers.some(({ id }) => id === adviser) ? [] : [{ field: 'adviser', message: w.none }],
    take: async (tx, moment, { adviser, heldOn, place, people, result }, { request }) => {
      const id = await insertVisit(tx, {
        tenant_id: moment.tenantId,
        request_id: request.id,
        adviser_id: adviser,
        held_on: heldOn,
        place,
        people,
        result,
        recorded_at: moment.now,
        recorded_by: moment.actorId,
      })
      await record(tx, moment, { verb: 'record-adviser-visit', subjectKind: 'adviser-visit', subjectId: id })
    },
    back: ({ request }) => urls.advisers.request({ id: request.id }),
  })
}
