import type { Eraser } from '#people/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { listEnrolments } from '../enrolment/store.ts'
import { withdraw } from '../enrolment/withdraw.ts'
import { words } from './words.ts'

/** Wishes, times, limits, refusals and rests go; the registration ends and is counted without its number. */
export const registerEraser: Eraser = {
  id: 'register',
  deletes: [
    'rest',
    'supporter_wish',
    'wished_area',
    'availability',
    'availability_exception',
    'own_limit',
    'refusal',
    'refused_person',
    'words_about_company',
  ],
  keeps: ['enrolment', 'enrolment_withdrawal'],
  ahead: async (tx, moment, personId, language) => {
    const open = (await listEnrolments(tx, moment, personId)).filter(({ withdrawnOn }) => withdrawnOn === null)
    return open.map(({ enrolledOn }) => words(language).ahead(formatDay(language, enrolledOn, 'long')))
  },
  erase: async (tx, moment, personId) => {
    await endRegistration(tx, moment, personId)
    await forgetNumbers(tx, moment, personId)
    await deleteSaid(tx, moment, personId)
  },
}

/** Today, or on its first day where it was still to begin. */
async function endRegistration(tx: Tx, moment: Moment, personId: string): Promise<void> {
  const [newest] = await listEnrolments(tx, moment, personId)
  if (!newest) return
  const day = newest.enrolledOn > moment.today ? newest.enrolledOn : moment.today
  await withdraw(tx, moment, personId, day, 'online')
}

async function forgetNumbers(tx: Tx, { tenantId }: Moment, personId: string): Promise<void> {
  await tx
    .updateTable('enrolment')
    .set({ number: '' })
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .execute()
}

async function deleteSaid(tx: Tx, { tenantId }: Moment, personId: string): Promise<void> {
  await tx.deleteFrom('rest').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
  await tx.deleteFrom('supporter_wish').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
  await tx.deleteFrom('wished_area').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
  await tx.deleteFrom('availability').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
  await tx
    .deleteFrom('availability_exception')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .execute()
  await tx.deleteFrom('own_limit').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
  await tx.deleteFrom('refusal').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
  await tx
    .deleteFrom('refused_person')
    .where('tenant_id', '=', tenantId)
    .where((or) => or.or([or('person_id', '=', personId), or('other_person_id', '=', personId)]))
    .execute()
  await tx
    .deleteFrom('words_about_company')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .execute()
}
