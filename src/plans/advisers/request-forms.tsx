import type { Hono } from 'hono'
import { z } from 'zod'
import { record } from '#platform/audit/record.ts'
import { field } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { DateField, RadioGroup, SelectField, TextArea, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { areaOptions } from './area-options.ts'
import { optionsOf } from './options.ts'
import { fields, topics } from './rules.ts'
import { addForm } from './simple-form.tsx'
import { insertRequest, listModelAreas } from './store.ts'
import { addVisitForm } from './visit-form.tsx'

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
  addVisitForm(routes)
}
