import { minutesAfter } from '../clock.ts'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import { numberSettingOn } from '../settings/setting.ts'
import type { HouseContext } from './house.ts'
import { isVisitor } from './visitor.ts'

/** What a change answers: where to go next, or data saying why nothing was changed. */
export type Outcome<R> = { to: string } | { refused: R }

/**
 * Runs one change in one transaction and redirects. The form's once-key is taken in the same transaction, so a second
 * click, a reload or a repeated post leads to the first result and makes no second record. A refusal undoes everything
 * and comes back to the caller as data.
 */
export async function changeOnce<R>(
  c: HouseContext,
  work: (tx: Tx, moment: Moment) => Promise<Outcome<R>>,
): Promise<{ response: Response } | { refused: R }> {
  try {
    const to = await c.var.desk.change(async (tx, moment) => {
      const key = onceKeyOf(c)
      const before = key ? await takeKey(tx, moment, c.var.owner, key) : null
      if (before !== null) return before
      const outcome = await work(tx, moment)
      if ('refused' in outcome) throw new Undo(outcome.refused)
      if (key) await keepLocation(tx, moment, key, outcome.to)
      return outcome.to
    })
    return { response: c.redirect(to, 303) }
  } catch (thrown) {
    if (thrown instanceof Undo) return { refused: thrown.refused as R }
    throw thrown
  }
}

/** Whether this form was already taken in: a draft still under way must not come back after it. */
export async function isTakenIn(c: HouseContext, tx: Tx, moment: Moment): Promise<boolean> {
  const key = onceKeyOf(c)
  if (!key) return false
  const row = await tx
    .selectFrom('once_key')
    .select('once_key.key')
    .where('once_key.tenant_id', '=', moment.tenantId)
    .where('once_key.key', '=', key)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Where the forms that this account sent led to, of those under `beginning`. Without an account only those sent just
 * now: at a shared screen the next person sits down soon.
 */
export async function placesLedTo(c: HouseContext, tx: Tx, moment: Moment, beginning: string): Promise<string[]> {
  const minutes = await numberSettingOn(tx, moment.tenantId, 'sent-page-minutes', moment.today)
  const since = isVisitor(c) ? minutesAfter(moment.now, -minutes) : '1970-01-01T00:00:00Z'
  const rows = await tx
    .selectFrom('once_key')
    .select('once_key.location')
    .where('once_key.tenant_id', '=', moment.tenantId)
    .where('once_key.owner', '=', c.var.owner)
    .where('once_key.location', 'like', `${beginning}%`)
    .where('once_key.used_at', '>', since)
    .execute()
  return rows.map(({ location }) => location)
}

class Undo extends Error {
  constructor(readonly refused: unknown) {
    super('refused')
  }
}

function onceKeyOf(c: HouseContext): string | null {
  const key = c.var.typed?.get('_once')
  return typeof key === 'string' && /^[\w-]{16,64}$/.test(key) ? key : null
}

async function takeKey(tx: Tx, moment: Moment, owner: string, key: string): Promise<string | null> {
  const row = { tenant_id: moment.tenantId, key, owner, location: '', used_at: moment.now }
  const taken = await tx
    .insertInto('once_key')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('once_key.key')
    .executeTakeFirst()
  if (taken) return null
  const before = await tx
    .selectFrom('once_key')
    .select('once_key.location')
    .where('once_key.tenant_id', '=', moment.tenantId)
    .where('once_key.key', '=', key)
    .where('once_key.owner', '=', owner)
    .executeTakeFirst()
  return before?.location || '/'
}

async function keepLocation(tx: Tx, moment: Moment, key: string, location: string): Promise<void> {
  await tx
    .updateTable('once_key')
    .set({ location })
    .where('tenant_id', '=', moment.tenantId)
    .where('key', '=', key)
    .execute()
}
