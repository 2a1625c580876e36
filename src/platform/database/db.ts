import { refuse } from './database-error.ts'
import type { Engine } from './engine.ts'
import { transact } from './transact.ts'
import { type Tx, transactionOn } from './transaction.ts'

export type { Tx } from './transaction.ts'

/**
 * One transaction per call: committed when `work` resolves, rolled back when it throws. Throws DatabaseError;
 * a call inside another's `work` throws nested-transaction at once, on both engines.
 */
export interface Db {
  readonly kind: 'embedded' | 'server'
  readonly engine: Engine
  /** Sees the rows of one municipality, and the shared tables. `tenantId` is a uuid, else not-a-tenant. */
  asTenant<T>(tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** The same for one statement, in one round trip. A second one throws transaction-over. */
  askTenantOnce<T>(tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Sees the shared tables and what security-definer functions give. */
  withoutTenant<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * One statement without a transaction around it, as cheap as it gets; sees what `withoutTenant` sees. For the question
   * that every page begins with.
   */
  askOnce<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** The role that owns the tables: migrations, maintenance. Row-level security binds it too, unless it may bypass it. */
  asOwner<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Sees the rows of every municipality: backup, restore, the queues. Over the owner's connections. */
  asKeeper<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface DbOptions {
  /** Longest transaction as app. Default 30 s; the owner has no limit. */
  transactionMs?: number
}

export function openDb(engine: Engine, { transactionMs = 30_000 }: DbOptions = {}): Db {
  const asApp = <T>(tenant: string, work: (tx: Tx) => Promise<T>, single = false): Promise<T> =>
    transact(
      engine,
      'app',
      tenantSetting(tenant),
      (connection) => within(transactionMs, work(transactionOn(connection))),
      single,
    )
  const asOwner = <T>(settings: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
    transact(engine, 'owner', settings, (connection) => work(transactionOn(connection)))
  return {
    kind: engine.kind,
    engine,
    asTenant: async (tenantId, work) => asApp(validTenant(tenantId), work),
    askTenantOnce: async (tenantId, work) => asApp(validTenant(tenantId), work, true),
    withoutTenant: (work) => asApp('', work),
    askOnce: async (work) => {
      const connection = await engine.acquire('app')
      return within(transactionMs, work(transactionOn(connection))).finally(() => connection.release())
    },
    asOwner: (work) => asOwner(tenantSetting(''), work),
    asKeeper: (work) => asOwner(`${tenantSetting('')};set local role tomoni_keeper`, work),
    close: () => engine.close(),
  }
}

/** The only place where the tenant is set: as a statement, so that it also reaches the shards of a distributed server. */
function tenantSetting(tenant: string): string {
  return `set local app.tenant = '${tenant}'`
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function validTenant(tenantId: string): string {
  if (uuid.test(tenantId)) return tenantId
  throw refuse('not-a-tenant', 'A tenant is named by a uuid in lower case')
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  if (limitMs === 0) return work
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    const late = (): void => reject(refuse('transaction-timeout', `The transaction took longer than ${limitMs} ms`))
    timer = setTimeout(late, limitMs)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
