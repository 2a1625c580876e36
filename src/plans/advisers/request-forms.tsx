import type { Hono } from 'hono'
import { z } from 'zod'
import { record } from '#platform/audit/record.ts'
import { field, isId } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { DateField, NumberField, RadioGroup, SelectField, TextArea, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { areaOptions } from './adviser-forms.tsx'
import { fields, topics } from './rules.ts'
import { addForm, optionsOf } from './simple-form.tsx'
import { insertRequest, insertVisit, listAdvisers, listModelAreas, listRequests } from './store.ts'

/** Requests for advice, and the visits that answer them. */
export function addRequestForms(routes: Hono<HouseEnv>): void {
  addForm(routes, {
    pattern: urls.advisers.requestNew.pattern,
    draft: 'adviser-request',
    schema: z.object({
      askedOn: field.day(),
      askedBy: field.requiredText(100),
      topic: field.choice(topics),
      question: field.text(1000),
      field: field.choiceOrNone(fields),
      area: field.idOrNone(),
      channel: field.choice(['online', 'paper', 'phone', 'meeting']),
    }),
    title: (w) => w.requests.add,
    facts: async (tx, moment) => ({ areas: await listModelAreas(tx, moment), today: moment.today }),
    initial: ({ today }) => ({ askedOn: [today], channel: ['online'] }),
    labels: (w) => w.requests as unknown as Record<string, string>,
    fields: (w, { areas }, language) => (
      <>
        <DateField name="askedOn" label={w.requests.askedOn} required />
        <TextField name="askedBy" label={w.requests.askedBy} required />
        <RadioGroup name="topic" label={w.requests.topic} required options={optionsOf(w.topic)} />
        <TextArea name="question" label={w.requests.question} hint={w.requests.questionHint} />
        <RadioGroup name="field" label={w.requests.field} inline options={optionsOf(w.field)} />
        <SelectField name="area" label={w.requests.area} options={areaOptions(areas, language)} />
        <RadioGroup name="channel" label={w.requests.channel} required inline options={optionsOf(w.channel)} />
      </>
    ),
    problems: ({ area }, { areas }, w) =>
      area !== null && !areas.some(({ id }) => id === area) ? [{ field: 'area', message: w.none }] : [],
    take: async (tx, moment, { askedOn, askedBy, topic, question, field: wanted, area, channel }) => {
      const id = await insertRequest(tx, {
        tenant_id: moment.tenantId,
        asked_on: askedOn,
        asked_by: askedBy,
        topic,
        question,
        field: wanted,
        model_area_id: area,
        channel,
        typed_by: moment.actorId,
      })
      await record(tx, moment, { verb: 'ask-adviser', subjectKind: 'adviser-request', subjectId: id, channel })
    },
    back: () => urls.advisers.index(),
  })
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
    fields: (w, { advisers }) => (
      <>
        <SelectField
          name="adviser"
          label={w.visits.adviser}
          required
          options={advisers.map((each) => ({ value: each.id, label: `${each.name}（${w.field[each.field]}）` }))}
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
