import { answerAdvice, askAdvice, writeAdvice } from '#matching/advice/change-advice.ts'
import { answerIntroduction } from '#matching/introduction/answer-introduction.ts'
import { emptyReadiness } from '#matching/readiness/answers.ts'
import { saveReadiness } from '#matching/readiness/save-readiness.ts'
import { addDays } from '#platform/calendar.ts'
import type { FoundTown } from './found-town.ts'
import { type Gathered, named } from './gather-cast.ts'
import { comeAndGo } from './play-endings.ts'
import { agree, introduceTo, seek, talk } from './play-matching.ts'
import type { Stage } from './stage.ts'

/** A supporter who looks for company too, people who try out work with a host, and talks between two. */
export async function playFellows(stage: Stage, town: FoundTown, gathered: Gathered[]): Promise<void> {
  await lookAsSupporter(stage, town, named(gathered, 'はる'))
  await tryOut(stage, town)
  await comeAndGo(stage, town, gathered)
  await talkItOver(stage, town, gathered)
}

/** With an account of her own she needs no link: her page leads to the wish. One question waits for her there. */
async function lookAsSupporter(stage: Stage, town: FoundTown, { personId }: Gathered): Promise<void> {
  const said = {
    companies: ['group', 'being-there'],
    hope: '活動のない日に、手を動かしながら過ごせる集まりがあるとうれしいです。',
    name: 'はる',
  } as const
  const wish = await seek(stage, -12, { ...said, companies: [...said.companies] }, personId)
  await talk(stage, town, wish, -8, '人が多すぎない所で、途中で帰ってもよいこと')
  const group = await findGroup(stage)
  if (group) await introduceTo(stage, town, wish, `place:portal/${group}`, 0)
}

const findGroup = (stage: Stage) =>
  stage.play({ day: stage.today }, async (tx, moment) => {
    const row = await tx
      .selectFrom('portal_listing')
      .select('portal_listing.entry_id as id')
      .where('portal_listing.tenant_id', '=', moment.tenantId)
      .where('portal_listing.kind', '=', 'group')
      .orderBy('portal_listing.title_order')
      .orderBy('portal_listing.entry_id')
      .limit(1)
      .executeTakeFirst()
    return row?.id ?? null
  })

/** A company where people try out a morning: one waits for its answer, one has been coming for two months. */
async function tryOut(stage: Stage, town: FoundTown): Promise<void> {
  const host = { organisationId: town.hostIds[3] ?? '' }
  const account = town.hostAccounts[3] ?? null
  await stage.play({ day: addDays(stage.today, -90), actorId: account }, (tx, moment) =>
    saveReadiness(
      tx,
      moment,
      host,
      {
        ...emptyReadiness,
        atOnce: 3,
        companies: ['work-trial'],
        times: ['weekday-morning'],
        intro: '倉庫での軽い仕分けを、午前だけ試せます。疲れたら、いつでも帰ってかまいません。',
      },
      'online',
    ),
  )
  const key = `host:${host.organisationId}`
  const waiting = await seek(stage, -10, {
    companies: ['work-trial'],
    hope: '朝の二時間から、体を動かす仕事を試してみたい',
    about: '人前で話すのは苦手ですが、こつこつした作業が好きです。',
    name: 'うすみ',
  })
  await talk(stage, town, waiting, -6, '一日目は見学だけでもよいこと')
  await talk(stage, town, waiting, -5, '朝礼には出なくてよいこと。帰る時間は本人が決める', key)
  const asked = await introduceTo(stage, town, waiting, key, -2)
  await stage.play({ day: addDays(stage.today, -1) }, (tx, moment) =>
    answerIntroduction(tx, moment, asked, 'seeker', 'yes', 'online'),
  )
  const coming = await seek(stage, -80, { companies: ['work-trial'], topics: ['work'], name: 'たかね' })
  await talk(stage, town, coming, -75, '午前だけ、週に一度から')
  await talk(stage, town, coming, -73, '同じ曜日に来てもらえると、席を用意しやすい', key)
  const terms = {
    frequency: '週に一度、火曜の午前',
    how: '倉庫で、荷物の仕分け',
    boundaries: '疲れたら、いつでも帰る。体調はたずねない',
    contact: '担当の人か、コーディネーターに電話',
  }
  await agree(stage, town, account, await introduceTo(stage, town, coming, key, -70), -1, terms)
}

/** One talk that has been going on between the two, and one that was asked for this morning. */
async function talkItOver(stage: Stage, town: FoundTown, gathered: Gathered[]): Promise<void> {
  const adviserAccountId = town.accounts.coordinator
  const on = (days: number, actorId: string | null) => ({ day: addDays(stage.today, -days), actorId })
  await stage.playMany(async (tx, at) => {
    const as = (days: number, actorId: string | null) => ({ ...at(on(days, actorId)), actorId: actorId ?? '' })
    const asker = named(gathered, 'はる')
    const topic = '病棟の帰りに、聞いた話が頭に残る日があります。'
    const asked = { personId: asker.personId, adviserAccountId, topic }
    const id = await askAdvice(tx, as(20, asker.accountId), asked)
    const one = { id, askerAccountId: asker.accountId }
    await answerAdvice(tx, as(19, adviserAccountId), one, 'yes')
    await writeAdvice(tx, as(15, adviserAccountId), id, '帰り道に川沿いを歩いてから帰る、を試してみることにした。')
    await writeAdvice(tx, as(8, asker.accountId), id, '歩いた日は、夜に思い出すことが少なかったです。')
    const next = named(gathered, 'さくら')
    await askAdvice(tx, as(0, next.accountId), { personId: next.personId, adviserAccountId, topic: '' })
  })
}
