import { record } from '../audit/record.ts'
import type { Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import type { Language } from '../i18n/catalogue.ts'
import { type GivenRole, grantRole } from './grant-role.ts'

export interface NewAccount {
  name: string
  email: string | null
  roles: GivenRole[]
  personId?: string | null
  organisationId?: string | null
  language?: Language
}

export type AccountOpened = { opened: string } | { opened: null; because: 'email-taken' | 'person-has-account' }

/** Opens an account in the actor's municipality. An address opens one account of a municipality, a person has one: closed ones aside. */
export async function openAccount(tx: Tx, moment: Moment, account: NewAccount): Promise<AccountOpened> {
  const email = account.email?.normalize('NFKC').trim().toLowerCase() || null
  const email_digest = email && moment.keys.digest('email', email)
  if (email_digest && (await isThere(tx, moment, 'email_digest', email_digest)))
    return { opened: null, because: 'email-taken' }
  if (account.personId && (await isThere(tx, moment, 'person_id', account.personId)))
    return { opened: null, because: 'person-has-account' }
  const { id } = await tx
    .insertInto('account')
    .values({
      tenant_id: moment.tenantId,
      name: account.name,
      email_sealed: email && moment.keys.seal(moment.tenantId, email),
      email_digest,
      language: account.language ?? 'ja',
      person_id: account.personId ?? null,
      organisation_id: account.organisationId ?? null,
      created_at: moment.now,
    })
    .returning('account.id')
    .executeTakeFirstOrThrow()
  for (const held of account.roles) await grantRole(tx, moment, id, held)
  await record(tx, moment, {
    verb: 'open-account',
    subjectKind: 'account',
    subjectId: id,
    personId: account.personId ?? null,
  })
  return { opened: id }
}

async function isThere(tx: Tx, moment: Moment, column: 'email_digest' | 'person_id', value: string): Promise<boolean> {
  const row = await tx
    .selectFrom('account')
    .select('account.id')
    .where('account.tenant_id', '=', moment.tenantId)
    .where(`account.${column}`, '=', value)
    .where('account.closed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
