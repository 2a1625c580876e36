import { minutesAfter } from '../clock.ts'
import type { Db } from '../database/db.ts'
import { type Keys, newToken } from './keys.ts'
import { challengeMinutes } from './security-policy.ts'

interface Place {
  db: Db
  keys: Keys
}

/** Asks something new of a passkey. `owner` says for whom: the browser of a visitor, or an account. */
export async function newChallenge({ db, keys }: Place, owner: string, now: string): Promise<string> {
  const challenge = newToken()
  await db.withoutTenant(async (tx) => {
    await tx.deleteFrom('passkey_challenge').where('passkey_challenge.expires_at', '<=', now).execute()
    await tx
      .insertInto('passkey_challenge')
      .values({
        digest: keys.digest('challenge', challenge),
        owner,
        expires_at: minutesAfter(now, challengeMinutes),
      })
      .execute()
  })
  return challenge
}

/** Whether this was asked of this owner and is answered for the first time. */
export async function takeChallenge(
  { db, keys }: Place,
  owner: string,
  challenge: string,
  now: string,
): Promise<boolean> {
  const taken = await db.withoutTenant((tx) =>
    tx
      .deleteFrom('passkey_challenge')
      .where('passkey_challenge.digest', '=', keys.digest('challenge', challenge))
      .where('passkey_challenge.owner', '=', owner)
      .where('passkey_challenge.expires_at', '>', now)
      .returning('passkey_challenge.digest')
      .executeTakeFirst(),
  )
  return taken !== undefined
}
