import { registerPerson } from '#people/index.ts'
import { openAccount } from '#platform/accounts/open-account.ts'
import { addDays, fiscalYearOf } from '#platform/calendar.ts'
import { saveAccommodations } from '#register/accommodations/save-accommodations.ts'
import { saveAvailability } from '#register/availability/save-availability.ts'
import { enrol } from '#register/enrolment/enrol.ts'
import { saveLimits } from '#register/limits/save-limits.ts'
import { saveRefusals } from '#register/refusals/save-refusals.ts'
import { saveWish } from '#register/wishes/save-wish.ts'
import { recordCompletion } from '#training/index.ts'
import { type CastMember, cast } from './cast.ts'
import { lastAutumn } from './courses.ts'
import type { FoundTown } from './found-town.ts'
import type { Stage } from './stage.ts'

export interface Gathered {
  member: CastMember
  personId: string
  accountId: string | null
}

export function named(gathered: Gathered[], penName: string): Gathered {
  const found = gathered.find(({ member }) => member.penName === penName)
  if (!found) throw new Error(`nobody in the cast writes as ${penName}`)
  return found
}

/** Registers the cast: most online, two from paper and telephone. */
export async function gatherCast(stage: Stage, town: FoundTown, domain: string): Promise<Gathered[]> {
  const gathered: Gathered[] = []
  for (const [at, member] of cast.entries()) gathered.push(await gather(stage, town, domain, member, at))
  return gathered
}

async function gather(
  stage: Stage,
  town: FoundTown,
  domain: string,
  member: CastMember,
  at: number,
): Promise<Gathered> {
  const enrolledOn = enrolledAt(stage.today, at, member.penName === '')
  const channel = member.account ? 'online' : 'paper'
  const on = { day: enrolledOn, actorId: town.accounts.coordinator }
  return stage.play(on, async (tx, moment) => {
    const email = member.account ? `${member.account}@${domain}` : null
    const { name, kana, penName, phone } = member
    const contact = { email, phone, address: '', preferredChannel: email ? ('email' as const) : ('phone' as const) }
    const personId = await registerPerson(tx, moment, { name, kana, penName, ...contact }, channel)
    for (const courseKind of member.courses)
      await recordCompletion(
        tx,
        moment,
        personId,
        {
          courseKind,
          courseName: courseKind === 'basic' ? 'ピアサポーター養成研修《基礎編》' : 'ピアサポーター養成研修《専門編》',
          completedOn: completedAt(stage.today, enrolledOn, courseKind),
          hours: courseKind === 'basic' ? 12 : null,
          organiser: '特定非営利活動法人ともしび',
        },
        'paper',
      )
    const details = { enrolledOn, number: `P-${String(at + 1).padStart(3, '0')}`, contractId: town.contractId }
    const enrolled = await enrol(tx, moment, personId, details, channel)
    if (enrolled.enrolled === null) throw new Error(`the demonstration cannot enrol: ${enrolled.because}`)
    await say(tx, moment, town, member, personId, channel)
    const account = email
      ? await openAccount(tx, moment, { name, email, roles: [{ role: 'supporter' }], personId })
      : { opened: null }
    return { member, personId, accountId: account.opened }
  })
}

/** Most last summer, the last ones this May, where that has been; somebody without a pen name yet is new. */
function enrolledAt(today: string, at: number, isNew: boolean): string {
  if (isNew) return addDays(today, -12)
  const year = fiscalYearOf(today)
  const day = String(at + 1).padStart(2, '0')
  const thisMay = `${year}-05-${day}`
  return at < 7 || thisMay > addDays(today, -30) ? `${year - 1}-07-${day}` : thisMay
}

/** Who registered this year came from the basic course of last autumn. */
function completedAt(today: string, enrolledOn: string, courseKind: 'basic' | 'specialist'): string {
  if (courseKind === 'specialist') return addDays(enrolledOn, -20)
  return enrolledOn > `${fiscalYearOf(today)}-04-01` ? lastAutumn(today) : addDays(enrolledOn, -60)
}

type Play = Parameters<typeof saveWish>

async function say(
  tx: Play[0],
  moment: Play[1],
  town: FoundTown,
  member: CastMember,
  personId: string,
  channel: 'online' | 'paper',
): Promise<void> {
  await saveWish(
    tx,
    moment,
    personId,
    {
      activities: member.activities,
      topics: member.topics,
      modes: ['in-person'],
      forms: member.forms,
      areaIds: [],
      amountPerMonth: member.perMonth,
      followUpNeed: member.need,
      homeAreaId: town.areaIds[member.area] ?? null,
      introduction: member.introduction ?? '',
      experience: '',
    },
    channel,
  )
  const windows = member.times.map(([weekday, from, to]) => ({ weekday, fromMinute: from * 60, toMinute: to * 60 }))
  if (windows.length) await saveAvailability(tx, moment, personId, windows, channel)
  const limits = { perDay: 1, perWeek: member.perWeek, perMonth: member.perMonth, restDaysAfter: member.restDays }
  if (member.perWeek !== null) await saveLimits(tx, moment, personId, { ...limits, travelMinutesMax: 60 }, channel)
  if (member.accommodations) await saveAccommodations(tx, moment, personId, member.accommodations, channel)
  const refusals = { topics: member.refusedTopics ?? [], audiences: member.refusedAudiences ?? [] }
  if (refusals.topics.length + refusals.audiences.length)
    await saveRefusals(tx, moment, personId, { ...refusals, activities: [], organisationIds: [], areaIds: [] }, channel)
}
