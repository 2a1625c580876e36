import { reviewAgreement } from '#matching/introduction/agree.ts'
import { answerIntroduction } from '#matching/introduction/answer-introduction.ts'
import { endIntroduction } from '#matching/introduction/end-introduction.ts'
import { tellNews } from '#matching/telling/news.ts'
import { addDays } from '#platform/calendar.ts'
import type { FoundTown } from './found-town.ts'
import type { Gathered } from './gather-cast.ts'
import { agree, meet, sayYes, seek, talk } from './play-matching.ts'
import type { Stage } from './stage.ts'

/** Two who would like to meet and wait for a day, something that came to an end, and a no that leads back to a talk. */
export async function comeAndGo(stage: Stage, town: FoundTown, gathered: Gathered[]): Promise<void> {
  const [, , third, fourth] = gathered.filter(({ accountId, member }) => accountId !== null && member.penName !== '')
  if (!third || !fourth) return
  await wishToMeet(stage, town, third)
  await reviewAndEnd(stage, town, fourth)
  await sayNo(stage, town, fourth)
}

async function wishToMeet(stage: Stage, town: FoundTown, third: Gathered): Promise<void> {
  const wish = await seek(stage, -16, {
    companies: ['going-along', 'listening'],
    hope: 'はじめは、静かな所で少しだけ話したい',
    mustNot: '人の多い所で待ち合わせること',
    modes: ['in-person'],
    about: '歩くのが好きです。黙っている時間があっても大丈夫です。',
    name: 'そよぎ',
  })
  await talk(stage, town, wish, -12, '一回目は三十分くらいで、静かな場所がいい')
  await talk(stage, town, wish, -9, '会う前に場所を知っておきたい。はじめは短く', `peer:${third.personId}`)
  const id = await meet(stage, town, wish, third, -7)
  await sayYes(stage, third.accountId, id, -2)
}

async function reviewAndEnd(stage: Stage, town: FoundTown, fourth: Gathered): Promise<void> {
  const wish = await seek(stage, -85, { companies: ['story'], topics: ['leaving-hospital'], name: 'いぶき' })
  await talk(stage, town, wish, -80, '退院したあとの暮らしを、経験した人に聞いてみたい')
  await talk(stage, town, wish, -74, '聞かれたことに、自分の場合を話すくらいなら', `peer:${fourth.personId}`)
  const id = await meet(stage, town, wish, fourth, -70)
  await agree(stage, town, fourth.accountId, id, -12)
  const office = town.accounts.coordinator ?? null
  await stage.play({ day: addDays(stage.today, -12), actorId: office }, async (tx, moment) => {
    const words = '聞きたかったことは聞けた。ここで区切りにしたい。'
    await reviewAgreement(tx, moment, id, { heldOn: moment.today, outcome: 'end', nextOn: null, words })
    await endIntroduction(tx, moment, id, 'coordinator', 'meeting')
  })
  await stage.play({ day: addDays(stage.today, -6), actorId: office }, (tx, moment) =>
    tellNews(tx, moment, wish, 'told'),
  )
}

async function sayNo(stage: Stage, town: FoundTown, fourth: Gathered): Promise<void> {
  const wish = await seek(stage, -20, { companies: ['listening'], topics: ['family'], name: 'みなと' })
  await talk(stage, town, wish, -17, '家族のことを、決めつけずに聴いてほしい')
  await talk(stage, town, wish, -12, '家族の話は、聴くだけにしたい', `peer:${fourth.personId}`)
  const id = await meet(stage, town, wish, fourth, -8)
  await stage.play({ day: addDays(stage.today, -3) }, (tx, moment) =>
    answerIntroduction(tx, moment, id, 'seeker', 'no', 'online'),
  )
}
