import type { FormProblems } from '#ui/index.ts'
import { typedOf } from '../../web/form.ts'
import type { HouseContext } from '../../web/house.ts'
import { page } from '../../web/page.ts'
import { demonstrationAccounts } from '../demonstration/accounts.tsx'
import { passkeyPlace } from './passkey-place.ts'
import { SignInPage } from './views/sign-in-page.tsx'
import { words } from './words.ts'

interface Shown {
  back: string
  linkProblems?: FormProblems
  passwordProblems?: FormProblems
  passkeyProblem?: string
}

/** The sign-in page, also as the answer to a form on it that needs another look. */
export async function signInPage(c: HouseContext, shown: Shown): Promise<Response> {
  const w = words(c.var.desk.language)
  const problems = [...(shown.linkProblems ?? []), ...(shown.passwordProblems ?? [])]
  const hasProblems = problems.length > 0 || shown.passkeyProblem !== undefined
  return page(
    c,
    { title: w.show.title, hasProblems },
    <SignInPage
      w={w}
      {...shown}
      again={c.var.desk.actor !== null}
      typed={typedOf(c.var.typed ?? new FormData())}
      passkey={passkeyPlace(c)}
      demonstration={await demonstrationAccounts(c, shown.back)}
    />,
  )
}
