import { z } from 'zod'
import { record } from '#platform/audit/record.ts'
import { field } from '#platform/web/fields.ts'
import type { Said } from '#register/index.ts'
import { urls } from '#urls.ts'
import { listHostsBeenTo, listWishesAgain, replaceWishesAgain } from './store.ts'
import { AgainFields } from './views/again-fields.tsx'
import { words } from './words.ts'

export interface AgainLoaded {
  hosts: { id: string; name: string; onDay: string }[]
  before: string[]
}

const schema = z.object({ hosts: field.ids() })

/** Hosts to which somebody would like to go again, among those where they have been. */
export const again: Said<z.infer<typeof schema>, AgainLoaded> = {
  kind: 'again',
  own: urls.mine.again,
  proxy: urls.people.again,
  schema,
  words: (language) => words(language),
  load: async (tx, moment, { personId }) => ({
    hosts: await listHostsBeenTo(tx, moment, personId),
    before: await listWishesAgain(tx, moment, personId),
  }),
  initial: ({ before }) => ({ hosts: before }),
  check: (value, { hosts }) =>
    value.hosts.every((id) => hosts.some((host) => host.id === id)) ? [] : [{ field: 'hosts', code: 'not-a-choice' }],
  save: async (tx, moment, { personId, typist }, value, channel) => {
    const by = { channel: channel === 'import' ? 'paper' : channel, typed_by: typist ? moment.actorId : null } as const
    await replaceWishesAgain(tx, moment, personId, value.hosts, by)
    const about = { subjectKind: 'person', subjectId: personId, personId, channel }
    await record(tx, moment, { verb: 'save-again', ...about })
  },
  Fields: AgainFields,
}
