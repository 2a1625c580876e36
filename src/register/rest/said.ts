import { z } from 'zod'
import { addDays } from '#platform/calendar.ts'
import { field } from '#platform/web/fields.ts'
import { urls } from '#urls.ts'
import type { Said } from '../said/said.ts'
import { words } from '../words.ts'
import { endRest } from './end-rest.ts'
import type { Rest } from './rules.ts'
import { setRest } from './set-rest.ts'
import { listRests } from './store.ts'
import { RestFields } from './views/rest-fields.tsx'
import { RestNow } from './views/rest-now.tsx'

const schema = z.object({ fromOn: field.dayOrNone(), lastOn: field.dayOrNone() })

export const rest: Said<z.infer<typeof schema>, Rest[]> = {
  kind: 'rest',
  own: urls.mine.rest,
  proxy: urls.people.rest,
  schema,
  words: (language) => words(language).rest,
  load: (tx, moment, { personId }) => listRests(tx, moment, personId),
  initial: () => ({}),
  check: ({ fromOn, lastOn }, _, today) => {
    if (fromOn !== null && fromOn < today) return [{ field: 'fromOn', code: 'in-the-past' }]
    return lastOn !== null && lastOn < (fromOn ?? today) ? [{ field: 'lastOn', code: 'end-before-start' }] : []
  },
  save: (tx, moment, { personId }, { fromOn, lastOn }, channel) => {
    const span = { fromOn: fromOn ?? moment.today, untilOn: lastOn && addDays(lastOn, 1) }
    return setRest(tx, moment, personId, span, channel)
  },
  Above: RestNow,
  Fields: RestFields,
}

/** The way back: nothing to fill in, one button. */
export const restEnd: Said<object, Rest[]> = {
  kind: 'rest-end',
  own: urls.mine.restEnd,
  proxy: urls.people.restEnd,
  schema: z.object({}),
  words: (language) => ({ title: words(language).rest.endTitle, lead: '', save: words(language).rest.end, label: {} }),
  load: (tx, moment, { personId }) => listRests(tx, moment, personId),
  initial: () => ({}),
  save: (tx, moment, { personId }, _, channel) => endRest(tx, moment, personId, channel),
  Above: RestNow,
  Fields: () => null,
}
