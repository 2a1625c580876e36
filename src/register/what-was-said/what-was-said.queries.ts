import type { Area } from '#organisations/index.ts'
import { listAreas } from '#organisations/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listAvailability } from '../availability/store.ts'
import { listExceptions } from '../exceptions/store.ts'
import { getSupporterFacts } from '../facts/facts.queries.ts'
import { findLimits } from '../limits/store.ts'
import { findRefusals } from '../refusals/store.ts'
import { listRests } from '../rest/store.ts'
import type { SupporterFacts } from '../supporter-facts.ts'
import { findAccommodations, findWish } from '../wishes/find-wish.ts'

/** All that a person said, and how they stand to the register. */
export async function whatWasSaid(tx: Tx, moment: Moment, personId: string) {
  const facts: SupporterFacts | null = await getSupporterFacts(tx, moment, personId)
  const areas: Area[] = await listAreas(tx, moment)
  return {
    facts,
    areas,
    rests: facts?.rests ?? (await listRests(tx, moment, personId)),
    wish: await findWish(tx, moment, personId),
    availability: facts?.availability ?? (await listAvailability(tx, moment, personId)),
    exceptions: await listExceptions(tx, moment, personId, moment.today),
    limits: facts?.limits ?? (await findLimits(tx, moment, personId)),
    refusals: facts?.refusals ?? (await findRefusals(tx, moment, personId)),
    accommodations: await findAccommodations(tx, moment, personId),
  }
}

export type WhatWasSaid = Awaited<ReturnType<typeof whatWasSaid>>
