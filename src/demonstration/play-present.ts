import { lookBackAsSupporter, sayFeeling } from '#followup/index.ts'
import { addDays } from '#platform/calendar.ts'
import { addException } from '#register/exceptions/add-exception.ts'
import { setRest } from '#register/rest/set-rest.ts'
import { giveUp, move } from './changes.ts'
import type { FoundTown } from './found-town.ts'
import { type Gathered, named } from './gather-cast.ts'
import { playScene } from './play-scene.ts'
import { type Scene, scenesOf } from './scenes.ts'
import { staffSay } from './staff-say.ts'
import type { Stage } from './stage.ts'
import { tellStories } from './tell-stories.ts'

/** What stands open today: each state of a request and a visit, played by the verbs that its people would use. */
export async function playPresent(stage: Stage, town: FoundTown, gathered: Gathered[]): Promise<void> {
  await staffSay(stage, town)
  const scenes = scenesOf(stage.today)
  for (const scene of scenes) await freeFor(stage, gathered, scene)
  for (const scene of scenes) await play(stage, town, gathered, scene)
  await rest(stage, gathered)
  await tellStories(stage, town, gathered)
}

async function play(stage: Stage, town: FoundTown, gathered: Gathered[], scene: Scene): Promise<void> {
  const { requestId, visitId } = await playScene(stage, town, gathered, scene)
  if (visitId === null) return
  if (scene.isRestedInstead) {
    await sayOnTheDay(stage, gathered, scene, visitId)
    await giveUp(stage, town, scene, visitId)
  }
  if (scene.movedTo) await move(stage, town, gathered, { ...scene, movedTo: scene.movedTo }, { requestId, visitId })
  if (scene.isTalkWished) await wishForTalk(stage, gathered, scene, visitId)
}

async function freeFor(stage: Stage, gathered: Gathered[], scene: Scene): Promise<void> {
  const days = scene.movedTo ? [scene.onDay, scene.movedTo] : [scene.onDay]
  for (const penName of scene.free ?? []) {
    const { personId, accountId } = named(gathered, penName)
    for (const onDay of days)
      await stage.play({ day: addDays(scene.sentOn, -1), actorId: accountId }, (tx, moment) =>
        addException(tx, moment, personId, { onDay, available: true, fromMinute: 540, toMinute: 1080 }, 'online'),
      )
  }
}

async function sayOnTheDay(stage: Stage, gathered: Gathered[], scene: Scene, visitId: string): Promise<void> {
  const { personId, accountId } = named(gathered, scene.asked?.[0] ?? '')
  const said = { visitId, personId, when: 'before', answer: 'rather-rest', channel: 'online' } as const
  await stage.play({ day: scene.onDay, hour: 8, actorId: accountId }, (tx, moment) => sayFeeling(tx, moment, said))
}

async function wishForTalk(stage: Stage, gathered: Gathered[], scene: Scene, visitId: string): Promise<void> {
  const { personId, accountId } = named(gathered, scene.asked?.[0] ?? '')
  const answers = { happened: 'as-agreed' as const, heavy: '思ったより緊張しました。少し話せるとうれしいです。' }
  const said = { visitId, personId, answers, feeling: 'so-so' as const, wantsTalk: true, channel: 'online' as const }
  await stage.play({ day: scene.onDay, hour: 20, actorId: accountId }, (tx, moment) =>
    lookBackAsSupporter(tx, moment, said),
  )
}

async function rest(stage: Stage, gathered: Gathered[]): Promise<void> {
  const fromOn = addDays(stage.today, -2)
  const resting = gathered.find(({ member }) => member.resting)
  if (!resting) return
  await stage.play({ day: fromOn, actorId: resting.accountId }, (tx, moment) =>
    setRest(tx, moment, resting.personId, { fromOn, untilOn: null }, 'online'),
  )
}
