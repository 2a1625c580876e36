import type { Db } from '#platform/database/db.ts'
import { readStamp } from '../stamp.ts'

interface Flight {
  running: Promise<number>
  next: Promise<number> | null
}

const flights = new WeakMap<Db, Map<string, Flight>>()

/**
 * The stamp as of now. Visitors who come while one is being read share the next reading, never that one, because it may
 * have begun before a withdrawal that they came after.
 */
export function freshStamp(db: Db, tenantId: string): Promise<number> {
  const ofDb = flights.get(db) ?? new Map<string, Flight>()
  flights.set(db, ofDb)
  const now = ofDb.get(tenantId)
  if (!now) return begin(db, ofDb, tenantId)
  now.next ??= now.running.then(
    () => begin(db, ofDb, tenantId),
    () => begin(db, ofDb, tenantId),
  )
  return now.next
}

function begin(db: Db, ofDb: Map<string, Flight>, tenantId: string): Promise<number> {
  const running = db.askTenantOnce(tenantId, (tx) => readStamp(tx, { tenantId }))
  const flight: Flight = { running, next: null }
  ofDb.set(tenantId, flight)
  const land = () => {
    if (ofDb.get(tenantId) === flight) ofDb.delete(tenantId)
  }
  running.then(land, land)
  return running
}
