import { openAccount } from '#platform/accounts/open-account.ts'
import { type Role, roles } from '#platform/auth/actor.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import { type Command, CommandFault } from './command.ts'
import { municipalityOf, withHouse } from './open-house.ts'
import { neededOption, parted } from './options.ts'

const given: Role[] = ['administrator', 'officer', 'coordinator', 'follow_up_staff', 'observer', 'operator']

export const userCommand: Command = {
  usage: 'user --municipality CODE --role ROLE --name NAME --email ADDRESS',
  about: `アカウントを作る / open an account (ROLE: ${given.join(', ')})`,
  async run(words) {
    const { options } = parted(words)
    const [code, role, name, email] = ['municipality', 'role', 'name', 'email'].map((option) =>
      neededOption(options, option, this.usage),
    ) as [string, Role, string, string]
    if (!roles.includes(role) || !given.includes(role)) throw new CommandFault(`ROLE: ${given.join(', ')}`)
    await withHouse(async (house) => {
      const tenantId = await municipalityOf(house, code)
      const moment = momentOf(house.app.site, house.clock(), tenantId, null)
      const opened = await house.db.asTenant(tenantId, (tx) =>
        openAccount(tx, moment, { name, email, roles: [{ role }] }),
      )
      if (opened.opened === null)
        throw new CommandFault('このメールアドレスのアカウントがあります。 / There is an account with this address.')
      console.log(
        '作りました。サインインのページでリンクを送れます。 / Opened; a link can be asked for on the sign-in page.',
      )
    })
  },
}
