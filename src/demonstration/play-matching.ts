import { offerAdvice } from '#matching/advice/offer-advice.ts'
import { writeAgreement } from '#matching/introduction/agree.ts'
import { answerIntroduction } from '#matching/introduction/answer-introduction.ts'
import { introduce } from '#matching/introduction/introduce.ts'
import { recordMeeting } from '#matching/introduction/record-meeting.ts'
import { setMeeting } from '#matching/introduction/set-meeting.ts'
import { wishChange } from '#matching/introduction/wish-change.ts'
import { emptyReadiness } from '#matching/readiness/answers.ts'
import { saveReadiness } from '#matching/readiness/save-readiness.ts'
import { emptyAnswers, type SeekingAnswers } from '#matching/seeking/answers.ts'
import { sendSeeking } from '#matching/seeking/send-seeking.ts'
import { holdSeekingTalk } from '#matching/talk.ts'
import { addDays } from '#platform/calendar.ts'
import type { FoundTown } from './found-town.ts'
import type { Gathered } from './gather-cast.ts'
import { done } from './play-scene.ts'
import type { Stage } from './stage.ts'

/** People who look for a fellow: one just wrote, one waits for an answer, one has agreed and would like to talk it over. */
export async function playMatching(stage: Stage, town: FoundTown, gathered: Gathered[]): Promise<void> {
  const peers = gathered.filter(({ accountId, member }) => accountId !== null && member.penName !== '').slice(0, 4)
  const [first, second] = peers
  if (!first || !second) return
  const coordinator = town.accounts.coordinator ?? null
  for (const peer of peers) await sayReadiness(stage, peer)
  await stage.play({ day: addDays(stage.today, -40), actorId: coordinator }, (tx, moment) =>
    offerAdvice(tx, { ...moment, actorId: moment.actorId ?? '' }, null, { about: '距離のとり方、終わり方' }),
  )
  await seek(stage, -2, { companies: ['being-there'], hope: '夕方に、静かに過ごせる所を知りたい', name: 'あさぎ' })
  const waiting = await seek(stage, -9, {
    companies: ['listening'],
    topics: ['daily-life'],
    about: '花の話が好きです。ゆっくり話します。',
    name: 'こはる',
  })
  await talk(stage, town, waiting, -5, 'せかさずに聴いてくれる人がいい')
  await talk(stage, town, waiting, -3, '花の話なら、いくらでも。はじめは三十分くらいで', `peer:${second.personId}`)
  await meet(stage, town, waiting, second, -1)
  const agreed = await seek(stage, -80, { companies: ['listening', 'going-along'], topics: ['work'], name: 'みぎわ' })
  await talk(stage, town, agreed, -75, '働くことを、先に経験した人に聞きたい')
  await talk(stage, town, agreed, -73, '話すより聴くほうが得意です。夜の電話は受けられません', `peer:${first.personId}`)
  const id = await meet(stage, town, agreed, first, -70)
  await agree(stage, town, first.accountId, id, 3)
  await stage.play({ day: addDays(stage.today, -1) }, (tx, moment) => wishChange(tx, moment, id, 'seeker', 'online'))
}

function sayReadiness(stage: Stage, { personId, accountId, member }: Gathered) {
  return stage.play({ day: addDays(stage.today, -90), actorId: accountId }, (tx, moment) =>
    saveReadiness(
      tx,
      moment,
      { personId },
      {
        ...emptyReadiness,
        atOnce: 2,
        companies: ['listening', 'going-along', 'story'],
        called: member.penName,
        intro: '話すより聴くほうが好きです。お茶を飲みながら、どうぞ。',
      },
      'online',
    ),
  )
}

export const seek = (stage: Stage, days: number, said: Partial<SeekingAnswers>, personId: string | null = null) =>
  stage.play({ day: addDays(stage.today, days) }, (tx, moment) =>
    sendSeeking(tx, moment, {
      answers: { ...emptyAnswers, ...said },
      language: 'ja',
      channel: 'online',
      receivedOn: moment.today,
      personId,
      senderDigest: null,
    }),
  )

/** A talk by telephone with the one who looks, or with the other side. */
export const talk = (
  stage: Stage,
  town: FoundTown,
  id: string,
  days: number,
  expectations: string,
  other: string | null = null,
) =>
  stage.play({ day: addDays(stage.today, days), actorId: town.accounts.coordinator }, (tx, moment) =>
    holdSeekingTalk(tx, moment, id, { with: other, heldOn: moment.today, expectations, channel: 'phone' }),
  )

export const meet = (stage: Stage, town: FoundTown, id: string, { personId }: Gathered, days: number) =>
  introduceTo(stage, town, id, `peer:${personId}`, days)

export const introduceTo = (stage: Stage, town: FoundTown, id: string, giver: string, days: number) =>
  stage.play({ day: addDays(stage.today, days), hour: 8, actorId: town.accounts.coordinator }, async (tx, moment) => {
    return done('introduce', await introduce(tx, moment, id, giver, 'ja')).introduced
  })

const byTelephone = {
  frequency: '月に二度',
  how: '電話で30分',
  boundaries: '夜はかけない',
  contact: 'コーディネーターに電話',
}

/** Yes from both, a meeting, yes again, terms, and yes to them; to be looked at again in so many days. */
export async function agree(
  stage: Stage,
  town: FoundTown,
  giver: string | null,
  id: string,
  reviewIn: number,
  terms = byTelephone,
): Promise<void> {
  const office = town.accounts.coordinator ?? null
  const on = (days: number, actorId: string | null) => ({ day: addDays(stage.today, days), actorId })
  const bothSayYes = (days: number) => sayYes(stage, giver, id, days)
  await bothSayYes(-68)
  const met = await meetOnce(stage, office, id)
  await stage.play(on(met + 1, office), (tx, moment) => recordMeeting(tx, moment, id, true))
  await bothSayYes(met + 2)
  await stage.play(on(met + 3, office), (tx, moment) =>
    writeAgreement(tx, moment, id, terms, addDays(stage.today, reviewIn)),
  )
  await bothSayYes(met + 4)
}

export const sayYes = (stage: Stage, giver: string | null, id: string, days: number) =>
  stage.playMany(async (tx, at) => {
    const on = (actorId: string | null) => at({ day: addDays(stage.today, days), actorId })
    await answerIntroduction(tx, on(null), id, 'seeker', 'yes', 'online')
    await answerIntroduction(tx, on(giver), id, 'giver', 'yes', 'online')
  })

/** On the first day that the other side's own limits leave free; says how many days from today that is. */
async function meetOnce(stage: Stage, actorId: string | null, id: string): Promise<number> {
  for (let days = -66; days < -20; days += 1)
    for (const startMinute of [600, 840, 1080]) {
      const meeting = { onDay: addDays(stage.today, days), startMinute, endMinute: startMinute + 45, place: '' }
      const on = { day: addDays(stage.today, -67), actorId }
      const outcome = await stage.play(on, (tx, moment) => setMeeting(tx, moment, id, { ...meeting, mode: 'phone' }))
      if ('set' in outcome) return days
    }
  throw new Error('the demonstration finds no day to meet')
}
