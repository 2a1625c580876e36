import { Card, CardGrid, Disclosure, Notice, PostButton, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Role } from '../../actor.ts'
import type { DemonstrationAccount } from '../find-demonstration.queries.ts'
import { words } from '../words.ts'

/** In the order in which a programme is lived. */
const order: Role[] = [
  'coordinator',
  'supporter',
  'host',
  'follow_up_staff',
  'officer',
  'administrator',
  'observer',
  'operator',
]
const shownAtOnce = 3

export function AccountsToTry({ accounts, back }: { accounts: DemonstrationAccount[]; back: string }) {
  const w = words(usePage().language)
  const firstRole = (account: DemonstrationAccount) => order.find((role) => account.roles.includes(role))
  return (
    <section aria-labelledby="to-try">
      <h2 id="to-try">{w.heading}</h2>
      <Notice kind="info">
        <p>{w.lead}</p>
      </Notice>
      <CardGrid>
        {order.map((role) => {
          const here = accounts.filter((account) => firstRole(account) === role)
          const more = here.slice(shownAtOnce)
          if (here.length === 0) return null
          return (
            <Card
              key={role}
              title={w.role[role]}
              level={3}
              footer={
                <>
                  <Buttons accounts={here.slice(0, shownAtOnce)} back={back} />
                  {more.length > 0 && (
                    <Disclosure summary={w.more(String(more.length))}>
                      <Buttons accounts={more} back={back} />
                    </Disclosure>
                  )}
                </>
              }
            >
              <p>{w.about[role]}</p>
            </Card>
          )
        })}
      </CardGrid>
    </section>
  )
}

function Buttons({ accounts, back }: { accounts: DemonstrationAccount[]; back: string }) {
  const { language } = usePage()
  const w = words(language)
  return (
    <div class="button-row">
      {accounts.map(({ id, name, tenantJa, tenantEn }) => (
        <PostButton key={id} action={urls.demonstration.signIn()} fields={{ account: id, back }} kind="secondary">
          {w.enter(name, (language === 'en' && tenantEn) || tenantJa)}
        </PostButton>
      ))}
    </div>
  )
}
