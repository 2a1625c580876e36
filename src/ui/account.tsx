import { HiddenField } from './field-set.tsx'
import { formTokenField } from './form-context.ts'
import { PersonIcon } from './icons.tsx'
import { usePage, useWords } from './page-context.ts'

export type SiteUser = { name: string; roleLabel: string; href?: string }
export type SiteUrls = { home: string; signIn: string; signOut: string; display: string; help?: string }

/** Who is signed in, with the way out; or the way in. */
export function Account({ urls, user }: { urls: SiteUrls; user?: SiteUser }) {
  const words = useWords()
  const { formToken } = usePage()
  const help = urls.help && <a href={urls.help}>{words.help}</a>
  if (!user) {
    return (
      <>
        {help}
        <a href={urls.signIn}>{words.signIn}</a>
      </>
    )
  }
  const name = (
    <>
      <PersonIcon />
      <span>
        <span class="account-person">{user.name}</span>
        <span class="account-role">{user.roleLabel}</span>
      </span>
    </>
  )
  return (
    <>
      {help}
      {user.href ? (
        <a class="account-name" href={user.href}>
          {name}
        </a>
      ) : (
        <span class="account-name">{name}</span>
      )}
      <form method="post" action={urls.signOut}>
        <HiddenField name={formTokenField} value={formToken} />
        <button class="setting" type="submit">
          {words.signOut}
        </button>
      </form>
    </>
  )
}
