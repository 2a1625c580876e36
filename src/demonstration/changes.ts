import { askToMove } from '#dispatch/hosting/move/ask-to-move.ts'
import { listMoveRequests } from '#dispatch/index.ts'
import { answerMove } from '#dispatch/visit/answer-move.ts'
import { cancelVisit } from '#dispatch/visit/cancel-visit.ts'
import { addDays, fromTokyo } from '#platform/calendar.ts'
import type { FoundTown } from './found-town.ts'
import type { Gathered } from './gather-cast.ts'
import { acceptAs, confirm, done } from './play-scene.ts'
import type { Scene } from './scenes.ts'
import type { Stage } from './stage.ts'

/** Health comes first: the visit is given up in the morning, and nobody has to explain. */
export async function giveUp(stage: Stage, town: FoundTown, scene: Scene, visitId: string): Promise<void> {
  const on = { day: scene.onDay, hour: 9, actorId: town.accounts.coordinator }
  const change = { visitId, side: 'health-and-rest', channel: 'phone' } as const
  await stage.play(on, async (tx, moment) => done('cancel', await cancelVisit(tx, moment, change)))
}

/** The host asks for another day, the coordinator agrees, whoever was going says yes again, and it is confirmed. */
export async function move(
  stage: Stage,
  town: FoundTown,
  gathered: Gathered[],
  scene: Scene & { movedTo: string },
  { requestId, visitId }: { requestId: string; visitId: string },
): Promise<void> {
  const ago = (days: number) => addDays(stage.today, -days)
  const slot = { onDay: scene.movedTo, startMinute: scene.fromHour * 60, endMinute: scene.fromHour * 60 + 90 }
  const wish = { visitId, slots: [slot], words: '病棟の行事と重なりました。', side: 'host' as const }
  const host = { day: ago(4), actorId: town.hostAccounts[scene.host] ?? null }
  await stage.play(host, async (tx, moment) => done('ask to move', await askToMove(tx, moment, wish)))
  const coordinator = { day: ago(3), actorId: town.accounts.coordinator }
  await stage.play(coordinator, async (tx, moment) => {
    const [asked] = await listMoveRequests(tx, moment, visitId)
    const answer = { to: 0, expiresAt: fromTokyo(addDays(stage.today, 2), 1080) }
    done('move', await answerMove(tx, moment, { visitId, moveId: asked?.id ?? '', answer }))
  })
  for (const penName of scene.accepting ?? []) await acceptAs(stage, gathered, penName, requestId, ago(2))
  await confirm(stage, town, scene, requestId, ago(1))
}
