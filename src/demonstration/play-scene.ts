import { acceptOffer } from '#dispatch/offer/accept-offer.ts'
import { sendOffers } from '#dispatch/offer/send-offers.ts'
import type { RequestDetails } from '#dispatch/request/rules.ts'
import { sendRequest } from '#dispatch/request/send-request.ts'
import { confirmVisit } from '#dispatch/visit/confirm-visit.ts'
import { addDays, fromTokyo } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { hosts } from './cast.ts'
import type { FoundTown } from './found-town.ts'
import { type Gathered, named } from './gather-cast.ts'
import type { Scene } from './scenes.ts'
import type { Stage } from './stage.ts'

/** A request from its sending as far as the scene goes; the visit is null where it does not come to one. */
export async function playScene(
  stage: Stage,
  town: FoundTown,
  gathered: Gathered[],
  scene: Scene,
): Promise<{ requestId: string; visitId: string | null }> {
  const requestId = await ask(stage, town, scene)
  if (!scene.asked) return { requestId, visitId: null }
  await sendTo(stage, town, scene, {
    requestId,
    personIds: scene.asked.map((penName) => named(gathered, penName).personId),
  })
  const acceptedOn = addDays(scene.sentOn, 2)
  for (const penName of scene.accepting ?? []) await acceptAs(stage, gathered, penName, requestId, acceptedOn)
  const visitId = scene.confirmed ? await confirm(stage, town, scene, requestId, addDays(scene.sentOn, 3)) : null
  return { requestId, visitId }
}

/** What a verb did; a refusal stops the play. */
export function done<T extends object>(what: string, outcome: T): Exclude<T, { refused: unknown }> {
  if ('refused' in outcome)
    throw new Error(`the demonstration cannot ${what}: ${JSON.stringify((outcome as { refused: unknown }).refused)}`)
  return outcome as Exclude<T, { refused: unknown }>
}

function ask(stage: Stage, town: FoundTown, scene: Scene): Promise<string> {
  const actorId = town.hostAccounts[scene.host] ?? null
  return stage.play({ day: scene.sentOn, actorId }, async (tx, moment) => {
    const sent = await sendRequest(tx, moment, detailsOf(town, scene), 'online')
    if (sent.sent === null) throw new Error(`the demonstration cannot ask: ${sent.because}`)
    return sent.sent.id
  })
}

function detailsOf(town: FoundTown, scene: Scene): RequestDetails {
  const host = hosts[scene.host]
  return {
    organisationId: town.hostIds[scene.host] ?? '',
    activity: scene.activity,
    topics: scene.topics,
    aim: scene.aim,
    audience: { kind: scene.audience, note: '', number: 20 },
    slots: [{ onDay: scene.onDay, startMinute: scene.fromHour * 60, endMinute: scene.fromHour * 60 + 90 }],
    mode: 'in-person',
    place: {
      name: host?.name ?? '',
      address: '',
      access: '正面玄関でお待ちします',
      areaId: town.areaIds[host?.area ?? 0] ?? null,
    },
    peopleWanted: scene.wanted ?? 1,
    peopleMinimum: 1,
    calmRoom: 'yes',
    preparation: '静かな控え室を用意します',
    accommodations: '',
    form: null,
    paymentYen: null,
    paymentNote: '',
    photoRule: 'none',
    contact: { name: host?.person ?? '', phone: '03-0000-0300' },
    receivedOn: scene.sentOn,
  }
}

async function sendTo(
  stage: Stage,
  town: FoundTown,
  scene: Scene,
  to: { requestId: string; personIds: string[] },
): Promise<void> {
  const expiresAt = fromTokyo(scene.accepting ? scene.onDay : addDays(stage.today, 3), 9 * 60)
  const on = { day: addDays(scene.sentOn, 1), actorId: town.accounts.coordinator }
  await stage.play(on, async (tx, moment) => {
    const slotId = await newestSlot(tx, moment, to.requestId)
    const offers = { ...to, slotId, part: 'supporter', expiresAt, seenVersion: null } as const
    done('send offers', await sendOffers(tx, moment, offers))
  })
}

export async function acceptAs(
  stage: Stage,
  gathered: Gathered[],
  penName: string,
  requestId: string,
  day: string,
): Promise<void> {
  const { personId, accountId } = named(gathered, penName)
  await stage.play({ day, actorId: accountId }, async (tx, moment) => {
    const offerId = await newestOffer(tx, moment, requestId, personId)
    done('accept', await acceptOffer(tx, moment, offerId))
  })
}

export function confirm(stage: Stage, town: FoundTown, scene: Scene, requestId: string, day: string): Promise<string> {
  const { coordinator, followUp, secondFollowUp } = town.accounts
  const isAccompanied = scene.confirmed?.withStaff
  return stage.play({ day, actorId: coordinator }, async (tx, moment) => {
    const confirmation = {
      requestId,
      slotId: await newestSlot(tx, moment, requestId),
      followUpStaff: isAccompanied ? followUp : null,
      deputyStaff: isAccompanied ? secondFollowUp : null,
      meetingPoint: '正面玄関',
      fewer: true,
      seenVersion: null,
    }
    return done('confirm', await confirmVisit(tx, moment, confirmation)).visitId
  })
}

async function newestSlot(tx: Tx, moment: Moment, requestId: string): Promise<string> {
  const slot = await tx
    .selectFrom('request_slot')
    .select('request_slot.id')
    .where('request_slot.tenant_id', '=', moment.tenantId)
    .where('request_slot.request_id', '=', requestId)
    .orderBy('request_slot.position', 'desc')
    .executeTakeFirstOrThrow()
  return slot.id
}

async function newestOffer(tx: Tx, moment: Moment, requestId: string, personId: string): Promise<string> {
  const offer = await tx
    .selectFrom('offer')
    .select('offer.id')
    .where('offer.tenant_id', '=', moment.tenantId)
    .where('offer.request_id', '=', requestId)
    .where('offer.person_id', '=', personId)
    .orderBy('offer.sent_at', 'desc')
    .executeTakeFirstOrThrow()
  return offer.id
}
