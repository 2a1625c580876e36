import { acceptOffer } from '#dispatch/offer/accept-offer.ts'
import { sendOffers } from '#dispatch/offer/send-offers.ts'
import type { RequestDetails } from '#dispatch/request/rules.ts'
import { sendRequest } from '#dispatch/request/send-request.ts'
import { confirmVisit } from '#dispatch/visit/confirm-visit.ts'
import { addDays, fromTokyo } from '#platform/calendar.ts'
import { addException } from '#register/exceptions/add-exception.ts'
import { setRest } from '#register/rest/set-rest.ts'
import { hosts } from './cast.ts'
import type { FoundTown } from './found-town.ts'
import type { Gathered } from './gather-cast.ts'
import { type Scene, scenesOf } from './scenes.ts'
import { staffSay } from './staff-say.ts'
import type { Stage } from './stage.ts'

/** What stands open today: each state of a request and a visit, played by the verbs that its people would use. */
export async function playPresent(stage: Stage, town: FoundTown, gathered: Gathered[]): Promise<void> {
  await staffSay(stage, town)
  const before = (days: number) => addDays(stage.today, -days)
  await freeToday(stage, gathered, 'れん', stage.today)
  await freeToday(stage, gathered, 'みの', before(3))
  for (const scene of scenesOf(stage.today)) await playScene(stage, town, gathered, scene)
  const resting = gathered.find(({ member }) => member.resting)
  if (resting)
    await stage.play({ day: before(2), actorId: resting.accountId }, (tx, moment) =>
      setRest(tx, moment, resting.personId, { fromOn: before(2), untilOn: null }, 'online'),
    )
}

async function playScene(stage: Stage, town: FoundTown, gathered: Gathered[], scene: Scene): Promise<void> {
  const requestId = await ask(stage, town, scene)
  const coordinator = town.accounts.coordinator
  if (!scene.asked) return
  const asked = scene.asked.map((penName) => named(gathered, penName))
  const slotId = await slotOf(stage, requestId)
  const answerBy = fromTokyo(scene.accepting ? scene.onDay : addDays(stage.today, 3), 9 * 60)
  const sent = await stage.play({ day: addDays(scene.sentOn, 1), actorId: coordinator }, (tx, moment) =>
    sendOffers(tx, moment, {
      requestId,
      slotId,
      personIds: asked.map(({ personId }) => personId),
      part: 'supporter',
      expiresAt: answerBy,
      seenVersion: null,
    }),
  )
  if ('refused' in sent) throw new Error(`the demonstration cannot send offers: ${JSON.stringify(sent.refused)}`)
  for (const penName of scene.accepting ?? []) {
    const person = named(gathered, penName)
    const offerId = await offerTo(stage, requestId, person.personId)
    const accepted = await stage.play({ day: addDays(scene.sentOn, 2), actorId: person.accountId }, (tx, moment) =>
      acceptOffer(tx, moment, offerId),
    )
    if ('refused' in accepted) throw new Error(`the demonstration cannot accept: ${JSON.stringify(accepted.refused)}`)
  }
  if (scene.confirmed) await confirm(stage, town, scene, { requestId, slotId })
}

function ask(stage: Stage, town: FoundTown, scene: Scene): Promise<string> {
  const host = hosts[scene.host]
  const details: RequestDetails = {
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
  const actorId = town.hostAccounts[scene.host] ?? null
  return stage.play({ day: scene.sentOn, actorId }, async (tx, moment) => {
    const sent = await sendRequest(tx, moment, details, 'online')
    if (sent.sent === null) throw new Error(`the demonstration cannot ask: ${sent.because}`)
    return sent.sent.id
  })
}

async function confirm(
  stage: Stage,
  town: FoundTown,
  scene: Scene,
  of: { requestId: string; slotId: string },
): Promise<void> {
  const on = { day: addDays(scene.sentOn, 3), actorId: town.accounts.coordinator }
  const confirmed = await stage.play(on, (tx, moment) =>
    confirmVisit(tx, moment, {
      ...of,
      followUpStaff: scene.confirmed?.withStaff ? town.accounts.followUp : null,
      deputyStaff: scene.confirmed?.withStaff ? town.accounts.secondFollowUp : null,
      meetingPoint: '正面玄関',
      fewer: true,
      seenVersion: null,
    }),
  )
  if ('refused' in confirmed) throw new Error(`the demonstration cannot confirm: ${JSON.stringify(confirmed.refused)}`)
}

/** A weekday keeps the demonstration the same on every day of the week. */
function freeToday(stage: Stage, gathered: Gathered[], penName: string, onDay: string): Promise<void> {
  const { personId, accountId } = named(gathered, penName)
  const day = { onDay, available: true, fromMinute: 540, toMinute: 1080 }
  return stage.play({ day: addDays(onDay, -25), actorId: accountId }, (tx, moment) =>
    addException(tx, moment, personId, day, 'online'),
  )
}

const named = (gathered: Gathered[], penName: string) =>
  gathered.find(({ member }) => member.penName === penName) as Gathered

function slotOf(stage: Stage, requestId: string): Promise<string> {
  return stage.play({ day: stage.today }, async (tx, moment) => {
    const slot = await tx
      .selectFrom('request_slot')
      .select('request_slot.id')
      .where('request_slot.tenant_id', '=', moment.tenantId)
      .where('request_slot.request_id', '=', requestId)
      .executeTakeFirstOrThrow()
    return slot.id
  })
}

function offerTo(stage: Stage, requestId: string, personId: string): Promise<string> {
  return stage.play({ day: stage.today }, async (tx, moment) => {
    const offer = await tx
      .selectFrom('offer')
      .select('offer.id')
      .where('offer.tenant_id', '=', moment.tenantId)
      .where('offer.request_id', '=', requestId)
      .where('offer.person_id', '=', personId)
      .executeTakeFirstOrThrow()
    return offer.id
  })
}
