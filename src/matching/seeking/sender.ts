import { minutesAfter } from '#platform/clock.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import type { Seeking } from './store.ts'

export const senderDigest = ({ keys }: Pick<Moment, 'keys'>, owner: string) => keys.digest('seeking-sender', owner)

/** Whether this window sent the wish just now: the screen may be a shared one, and the next person sits there soon. */
export async function hasJustSent(tx: Tx, moment: Moment, seeking: Seeking, owner: string): Promise<boolean> {
  if (seeking.senderDigest !== senderDigest(moment, owner)) return false
  const minutes = await numberSettingOn(tx, moment.tenantId, 'sent-page-minutes', moment.today)
  return moment.now < minutesAfter(seeking.sentAt, minutes)
}

/** The window that sent the wish is one like any other from now on. */
export async function forgetSender(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, id: string): Promise<void> {
  await tx
    .updateTable('seeking')
    .set({ sender_digest: null })
    .where('seeking.tenant_id', '=', tenantId)
    .where('seeking.id', '=', id)
    .execute()
}
