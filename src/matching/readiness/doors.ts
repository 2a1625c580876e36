import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { listIdsInScope } from '#register/index.ts'
import { urls } from '#urls.ts'
import type { Giving } from './store.ts'

export interface Door {
  at: { readonly pattern: string }
  guard: ReturnType<typeof only>
  find(c: HouseContext, tx: Tx, moment: Moment): Promise<Giving | null>
  action(c: HouseContext): string
  after(c: HouseContext): string
  isProxy: boolean
}

const id = (c: HouseContext) => c.req.param('id') ?? ''

/** Who says it: a peer or a host for themselves, a coordinator for what was told. */
export const doors: readonly Door[] = [
  {
    at: urls.mine.readiness,
    guard: only('supporter'),
    find: async (c) => (c.var.desk.actor?.personId ? { personId: c.var.desk.actor.personId } : null),
    action: () => urls.mine.readiness(),
    after: () => urls.mine.fellows(),
    isProxy: false,
  },
  {
    at: urls.hosting.readiness,
    guard: only('host'),
    find: async (c) => (c.var.desk.actor?.organisationId ? { organisationId: c.var.desk.actor.organisationId } : null),
    action: () => urls.hosting.readiness(),
    after: () => urls.hosting.trials(),
    isProxy: false,
  },
  {
    at: urls.people.readiness,
    guard: only('coordinator'),
    find: async (c, tx, moment) => {
      const { actor } = c.var.desk
      if (!actor || !isId(id(c))) return null
      return (await listIdsInScope(tx, moment, actor, [id(c)])).has(id(c)) ? { personId: id(c) } : null
    },
    action: (c) => urls.people.readiness({ id: id(c) }),
    after: (c) => urls.people.show({ id: id(c) }),
    isProxy: true,
  },
  {
    at: urls.organisations.readiness,
    guard: only('coordinator'),
    find: async (c, tx, moment) => {
      const rows = tx.selectFrom('organisation').select('organisation.id')
      const known = isId(id(c))
        ? await rows
            .where('organisation.tenant_id', '=', moment.tenantId)
            .where('organisation.id', '=', id(c))
            .executeTakeFirst()
        : undefined
      return known ? { organisationId: known.id } : null
    },
    action: (c) => urls.organisations.readiness({ id: id(c) }),
    after: (c) => urls.organisations.show({ id: id(c) }),
    isProxy: true,
  },
]
