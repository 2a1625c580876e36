import { acceptOffer } from '#dispatch/offer/accept-offer.ts'
import { sendOffers } from '#dispatch/offer/send-offers.ts'
import type { RequestDetails } from '#dispatch/request/rules.ts'
import { sendRequest } from '#dispatch/request/send-request.ts'
import { confirmVisit } from '#dispatch/visit/confirm-visit.ts'
import { addDays, fromTokyo, weekdayOf } from '#platform/calendar.ts'
import { addException } from '#register/exceptions/add-exception.ts'
import { setRest } from '#register/rest/set-rest.ts'
import { hosts } from './cast.ts'
import type { FoundTown } from './found-town.ts'
import type { Gathered } from './gather-cast.ts'
import type { Stage } from './stage.ts'

interface Scene {
  host: number
  sentOn: string
  onDay: string
  fromHour: number
  activity: RequestDetails['activity']
  topics: RequestDetails['topics']
  audience: RequestDetails['audience']['kind']
  aim: string
  /** Pen names of those who are asked, and of those among them who accept. */
  asked?: string[]
  accepting?: string[]
  confirmed?: { withStaff: boolean }
  wanted?: number
}

/** What stands open today: each state of a request and a visit, played by the verbs that its people would use. */
export async function playPresent(stage: Stage, town: FoundTown, gathered: Gathered[]): Promise<void> {
  const day = (days: number) => workday(addDays(stage.today, days))
  const before = (days: number) => addDays(stage.today, -days)
  await freeToday(stage, gathered, 'れん', stage.today)
  await freeToday(stage, gathered, 'みの', before(3))
  const scenes: Scene[] = [
    {
      host: 1,
      sentOn: before(4),
      onDay: day(24),
      fromHour: 13,
      activity: 'talk',
      topics: ['school', 'own-story'],
      audience: 'students',
      aim: '生徒が、心の不調は身近なことだと知る',
    },
    {
      host: 0,
      sentOn: before(6),
      onDay: day(16),
      fromHour: 14,
      activity: 'hospital-visit',
      topics: ['leaving-hospital'],
      audience: 'inpatients',
      aim: '退院した人の話を聴き、暮らしを思い描く',
      asked: ['はる', 'みの'],
      wanted: 2,
    },
    {
      host: 2,
      sentOn: before(9),
      onDay: day(11),
      fromHour: 13,
      activity: 'place',
      topics: ['self-care'],
      audience: 'service-users',
      aim: '午後のサロンで一緒に過ごす',
      asked: ['れん'],
      accepting: ['れん'],
    },
    {
      host: 0,
      sentOn: before(20),
      onDay: day(4),
      fromHour: 14,
      activity: 'hospital-visit',
      topics: ['hospital-life'],
      audience: 'inpatients',
      aim: '入院中の人と、これからの話をする',
      asked: ['はる'],
      accepting: ['はる'],
      confirmed: { withStaff: true },
    },
    {
      host: 2,
      sentOn: before(21),
      onDay: stage.today,
      fromHour: 15,
      activity: 'being-there',
      topics: [],
      audience: 'service-users',
      aim: '居場所で一緒に過ごす',
      asked: ['れん'],
      accepting: ['れん'],
      confirmed: { withStaff: true },
    },
    {
      host: 3,
      sentOn: before(18),
      onDay: before(3),
      fromHour: 10,
      activity: 'talk',
      topics: ['own-story'],
      audience: 'companies',
      aim: '社員がメンタルヘルスを自分のこととして考える',
      asked: ['みの'],
      accepting: ['みの'],
      confirmed: { withStaff: true },
    },
    {
      host: 1,
      sentOn: before(15),
      onDay: day(8),
      fromHour: 10,
      activity: 'talk',
      topics: ['own-story'],
      audience: 'students',
      aim: '保健の授業で体験を聴く',
      asked: ['さくら'],
      accepting: ['さくら'],
      confirmed: { withStaff: false },
    },
  ]
  for (const scene of scenes) await playScene(stage, town, gathered, scene)
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

/** That day or, at a weekend, the Monday after. */
function workday(day: string): string {
  const weekday = weekdayOf(day)
  return addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0)
}
