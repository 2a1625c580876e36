import { sql } from 'kysely'
import type { Eraser } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { listStaffLookBacks } from './held.queries.ts'

/** Feelings, looking back and notes go; that debriefs and talks were held is counted and stays without words. */
export const followupEraser: Eraser = {
  id: 'followup',
  deletes: ['feeling', 'look_back', 'note', 'note_release'],
  keeps: ['debrief', 'talk'],
  erase: async (tx, moment, personId) => {
    await forgetWhatStaffWrote(tx, moment, personId)
    await forgetNextSteps(tx, moment, personId)
    await deleteNotes(tx, moment, personId)
    const { tenantId } = moment
    await tx.deleteFrom('feeling').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
    await tx.deleteFrom('look_back').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
  },
}

/** Staff wrote how it went for this person: those words go with the person. */
async function forgetWhatStaffWrote(tx: Tx, moment: Moment, personId: string): Promise<void> {
  for (const { id, answers_sealed } of await listStaffLookBacks(tx, moment, personId)) {
    const answers = JSON.parse(moment.keys.open(moment.tenantId, String(answers_sealed)))
    const without = moment.keys.seal(moment.tenantId, JSON.stringify({ ...answers, said: '', nextTime: '' }))
    await tx
      .updateTable('look_back')
      .set({ answers_sealed: without })
      .where('tenant_id', '=', moment.tenantId)
      .where('id', '=', String(id))
      .execute()
  }
}

async function forgetNextSteps(tx: Tx, { tenantId }: Moment, personId: string): Promise<void> {
  await tx
    .updateTable('debrief')
    .set({ next_steps_sealed: null, next_talk_on: null })
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .execute()
}

async function deleteNotes(tx: Tx, { tenantId }: Moment, personId: string): Promise<void> {
  await tx
    .deleteFrom('note_release')
    .where('tenant_id', '=', tenantId)
    .where(
      sql<boolean>`note_id in (select note.id from note
        where note.tenant_id = ${tenantId} and note.person_id = ${personId})`,
    )
    .execute()
  await tx.deleteFrom('note').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
}
