import { eraseAccountsOfPerson } from '#platform/accounts/erase-accounts.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { updatePerson } from '../store.ts'
import type { Eraser } from './eraser.ts'

/** Stands where the name stood: the same for everybody, so that it tells nobody apart. */
export const nameOfErased = '記録を消した方'

export const peopleEraser: Eraser = {
  id: 'people',
  deletes: ['consent', 'disclosure'],
  keeps: ['person', 'person_wish_about_data'],
  erase: async (tx, moment, personId) => {
    await deleteDecisions(tx, moment, personId)
    await forgetWords(tx, moment, personId)
    await updatePerson(tx, moment, personId, {
      name: nameOfErased,
      kana: '',
      kana_order: '',
      pen_name: '',
      contact_sealed: null,
      email_digest: null,
      phone_digest: null,
      erased_at: moment.now,
    })
  },
}

async function deleteDecisions(tx: Tx, { tenantId }: Moment, personId: string) {
  await tx.deleteFrom('consent').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
  await tx.deleteFrom('disclosure').where('tenant_id', '=', tenantId).where('person_id', '=', personId).execute()
}

/** That something was asked and answered stays; what was written goes. */
async function forgetWords(tx: Tx, { tenantId }: Moment, personId: string) {
  await tx
    .updateTable('person_wish_about_data')
    .set({ words_sealed: null, answer_words_sealed: null })
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .execute()
}

/** The accounts of the person, and the log, in which nothing is ever changed and no text of anybody stands. */
export const accountEraser: Eraser = {
  id: 'accounts',
  deletes: ['session', 'sign_in_link', 'passkey', 'recovery_code', 'calendar_feed', 'draft', 'mail', 'once_key'],
  keeps: ['account', 'account_role', 'event', 'look'],
  erase: (tx, moment, personId) => eraseAccountsOfPerson(tx, moment, personId, nameOfErased),
}
