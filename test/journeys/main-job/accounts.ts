import { words as accountsWords } from '#administration/accounts/words.ts'
import { openAccount } from '#platform/accounts/open-account.ts'
import { invite } from '#platform/auth/index.ts'
import { urls } from '#urls.ts'
import { words as siteWords } from '#words.ts'
import { type Cast, names } from './cast.ts'

/** A new municipality has its first administrator, and a mail is waiting. */
export async function administratorComesIn({ story, signIn, administrator }: Cast): Promise<void> {
  await story.town.work(async (tx, moment) => {
    const { email } = administrator
    const opened = await openAccount(tx, moment, {
      name: names.administrator,
      email,
      roles: [{ role: 'administrator' }],
    })
    await invite(tx, moment, opened.opened ?? '')
  })
  await signIn.followMail(administrator, 'invitation')
  await signIn.setUpStaff(administrator)
  await administrator.reads(accountsWords(story.language).title)
}

/** Officer, coordinator and follow-up staff get accounts, each with an invitation by mail. */
export async function administratorOpensAccounts(cast: Cast): Promise<void> {
  await openFor(cast, 'officer', { role: 'officer' })
  await openFor(cast, 'coordinator', { role: 'coordinator' })
  await openFor(cast, 'staff', { role: 'follow_up_staff' })
}

/** Once the hospital is registered, somebody there gets an account, too. */
export function administratorOpensAccountOfHost(cast: Cast): Promise<void> {
  return openFor(cast, 'host', { role: 'host', organisation: names.hospital })
}

export async function staffComeIn({ signIn, officer, coordinator, staff }: Cast): Promise<void> {
  for (const one of [officer, coordinator]) {
    await signIn.followMail(one, 'invitation')
    await signIn.setUpStaff(one)
  }
  await signIn.followMail(staff, 'invitation')
}

async function openFor(
  { story, administrator }: Cast,
  who: 'officer' | 'coordinator' | 'staff' | 'host',
  more: Record<string, string>,
) {
  const w = accountsWords(story.language)
  await administrator.choose(siteWords(story.language).nav.accounts)
  await administrator.follow(w.new)
  await administrator.write({ name: names[who], email: story.address(who), ...more })
  await administrator.press(w.save)
  await administrator.reads(names[who])
  await administrator.press(w.invite)
  await administrator.reads(w.invited)
  await administrator.open(urls.accounts.index())
  await administrator.reads(names[who])
}
