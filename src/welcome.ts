import { roleWords } from '#platform/accounts/role-words.ts'
import { roles } from '#platform/auth/actor.ts'
import { listDemonstrationAccounts } from '#platform/auth/index.ts'
import type { Site } from '#platform/web/house.ts'
import { demonstrationCode, seedDemonstration } from './demonstration/seed.ts'

/**
 * Prepares what stands in the database when the program starts: in an empty one the demonstration, unless something
 * else was asked for. The demonstration's conveniences are open only where its invented city lives.
 */
export async function welcome(site: Site, wanted: boolean): Promise<void> {
  const codes = await site.db.withoutTenant((tx) => tx.selectFrom('tenant').select('tenant.code').execute())
  if (codes.length === 0 && wanted) {
    console.log('体験用の自治体を用意しています… / Preparing the demonstration …')
    await seedDemonstration(site)
  }
  site.config.demonstration = wanted && (codes.length === 0 || codes.some(({ code }) => code === demonstrationCode))
}

/** Who can be tried out in the demonstration, role by role, in lines for the terminal. Nobody anywhere else. */
export async function accountsToTry({ config, db, keys }: Site): Promise<string[]> {
  const accounts = config.demonstration ? await listDemonstrationAccounts(db, keys) : []
  const lines = roles.map((role) => {
    const names = accounts.filter((account) => account.roles[0] === role).map(({ name }) => name)
    return names.length > 0 ? [`  ${roleWords('ja')[role]} / ${roleWords('en')[role]}: ${names.join('、')}`] : []
  })
  const all = lines.flat()
  return all.length > 0
    ? ['体験用のアカウント（サインインの画面で選べます） / Accounts to try, on the sign-in page:', ...all]
    : []
}
