import { type Ground, listGround } from '#dispatch/index.ts'
import { toTokyo } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { listSupporterFacts } from '#register/index.ts'
import type { SupporterFacts } from '#register/supporter-facts.ts'
import type { Introduction } from './introduction/rules/facts.ts'
import { giverKeyOf } from './introduction/rules/giver-key.ts'
import { introductionState, isOver } from './introduction/rules/state.ts'
import { listIntroductions } from './introduction/store.ts'
import { listPlaceGivers } from './place-givers.ts'
import { listReadiness, type Readiness } from './readiness/store.ts'
import { type Before, type Giver, keyOf, type Seeker } from './rules/facts.ts'
import { windowsOfParts } from './rules/times.ts'
import type { SeekingAnswers } from './seeking/answers.ts'
import { listAnswers } from './seeking/said.ts'
import { listSeekings, type Seeking } from './seeking/store.ts'

/** A giver with what people are told of it. */
export interface Told {
  giver: Giver
  readiness: Readiness | null
  /** The name a coordinator knows. It stands on no page of a seeker unless it is that of an organisation or place. */
  name: string
  intro: string
  href: string | null
}

export interface MatchFacts {
  seekers: { seeking: Seeking; answers: SeekingAnswers; facts: Seeker; introductions: Introduction[] }[]
  givers: Told[]
  /** Open places that were not looked at: of another kind than anybody wishes for, or beyond the number of a day. */
  placesUnseen: number
  ground: Ground
}

/** Everything the rules ask for: who looks for a fellow, who has time, and what there is between them. */
export async function gatherMatchFacts(
  tx: Tx,
  moment: Moment,
  language: Language,
  alsoPlace: string | null = null,
): Promise<MatchFacts> {
  const seekings = await listSeekings(tx, moment)
  const answers = await listAnswers(
    tx,
    moment,
    seekings.map(({ id }) => id),
  )
  const introductions = await listIntroductions(tx, moment, 'all')
  const apart = await listApart(tx, moment)
  const companies = seekings.flatMap(({ id, isClosed }) => (isClosed ? [] : (answers.get(id)?.companies ?? [])))
  const refs = [...introductions.flatMap(placeRefOf), ...(alsoPlace ? [alsoPlace] : [])]
  const places = await listPlaceGivers(tx, moment, language, { companies, refs })
  return {
    placesUnseen: places.unseen,
    ground: await listGround(tx, moment),
    givers: [...(await listGivers(tx, moment)), ...places.givers],
    seekers: seekings.flatMap((seeking) => {
      const said = answers.get(seeking.id)
      if (!said) return []
      const own = introductions.filter(({ seekingId }) => seekingId === seeking.id)
      const facts = seekerOf(seeking, said, own, apart.get(seeking.id) ?? [], moment.now)
      return [{ seeking, answers: said, facts, introductions: own }]
    }),
  }
}

/** Where an introduction leads to a place: its source and name there. */
export const placeRefOf = ({ placeSource, placeRef }: Pick<Introduction, 'placeSource' | 'placeRef'>): string[] =>
  placeRef === null ? [] : [`${placeSource}/${placeRef}`]

/** Peers and hosts who said for whom they have time. */
export async function listGivers(tx: Tx, moment: Moment): Promise<Told[]> {
  const supporters = new Map((await listSupporterFacts(tx, moment)).map((facts) => [facts.personId, facts]))
  const hosts = await listHosts(tx, moment)
  return (await listReadiness(tx, moment)).flatMap((readiness): Told[] => {
    const person = readiness.personId ? supporters.get(readiness.personId) : undefined
    const host = readiness.organisationId ? hosts.get(readiness.organisationId) : undefined
    if (person) return [{ ...toldOf(readiness), giver: peerOf(readiness, person), name: person.name }]
    return host ? [{ ...toldOf(readiness), giver: hostOf(readiness, host.areaId), name: host.name }] : []
  })
}

const toldOf = (readiness: Readiness) => ({ readiness, intro: readiness.answers.intro, href: null })

const peerOf = (readiness: Readiness, person: SupporterFacts): Giver => ({
  ...wishesOf(readiness),
  key: keyOf('peer', person.personId),
  side: 'peer',
  id: person.personId,
  topics: person.wish.topics,
  modes: person.wish.modes,
  windows: person.availability,
  areaIds:
    person.wish.areaIds.length > 0 ? person.wish.areaIds : person.wish.homeAreaId ? [person.wish.homeAreaId] : [],
  person,
})

const hostOf = (readiness: Readiness, areaId: string | null): Giver => ({
  ...wishesOf(readiness),
  key: keyOf('host', readiness.organisationId ?? ''),
  side: 'host',
  id: readiness.organisationId ?? '',
  topics: [],
  modes: readiness.answers.modes,
  windows: windowsOfParts(readiness.answers.times),
  areaIds: areaId ? [areaId] : [],
  person: null,
})

const wishesOf = ({ answers, atOnce, held }: Readiness) => ({
  companies: answers.companies,
  wishGenders: answers.wishGenders,
  wishAges: answers.wishAges,
  ownGender: answers.ownGender,
  ownAge: answers.ownAge,
  tongues: answers.tongues,
  atOnce,
  held,
})

function seekerOf(
  seeking: Seeking,
  answers: SeekingAnswers,
  introductions: readonly Introduction[],
  apart: readonly string[],
  now: string,
): Seeker {
  return {
    ...answers,
    id: seeking.id,
    personId: seeking.personId,
    areaId: answers.area,
    waitingSince: toTokyo(seeking.sentAt).day,
    apart: seeking.personId ? [...apart, keyOf('peer', seeking.personId)] : apart,
    before: new Map(introductions.map((one) => [giverKeyOf(one), beforeOf(one, now)])),
  }
}

function beforeOf(introduction: Introduction, now: string): Before {
  const state = introductionState(introduction, now)
  const no = introduction.answers.find(({ step, answer }) => step === 'meet' && answer === 'no')
  if (state === 'said-no' && no && no.takenBackAt === null)
    return { what: 'said-no', on: toTokyo(no.answeredAt).day, by: no.side }
  if (state === 'expired') return { what: 'expired' }
  return { what: isOver(state) ? 'ended' : 'open' }
}

async function listApart(tx: Tx, { tenantId }: Moment): Promise<Map<string, string[]>> {
  const rows = await tx
    .selectFrom('seeking_apart')
    .select([
      'seeking_apart.seeking_id as id',
      'other_person_id as personId',
      'other_organisation_id as organisationId',
    ])
    .where('seeking_apart.tenant_id', '=', tenantId)
    .execute()
  const found = new Map<string, string[]>()
  for (const { id, personId, organisationId } of rows) {
    const key = personId ? keyOf('peer', personId) : keyOf('host', organisationId ?? '')
    found.set(id, [...(found.get(id) ?? []), key])
  }
  return found
}

/** Organisations that take part today, with their area. */
async function listHosts(tx: Tx, { tenantId, today }: Moment) {
  const rows = await tx
    .selectFrom('organisation')
    .select(['organisation.id', 'organisation.name', 'organisation.area_id as areaId'])
    .where('organisation.tenant_id', '=', tenantId)
    .where((is) => is.or([is('organisation.ended_on', 'is', null), is('organisation.ended_on', '>', today)]))
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
