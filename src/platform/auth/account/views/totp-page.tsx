import { type NewAuthenticator, SetUpForm } from '#platform/auth/sign-in/views/set-up-form.tsx'
import type { Words as SignInWords } from '#platform/auth/sign-in/words.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { Disclosure, type FormProblems, PageHeading, PostButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  signIn: SignInWords
  language: Language
  setOn: string | null
  isNeeded: boolean
  fresh: NewAuthenticator
  problems: FormProblems
}

export function TotpPage({ w, signIn, language, setOn, isNeeded, fresh, problems }: Props) {
  return (
    <>
      <PageHeading
        title={w.totp.title}
        lead={setOn ? w.totp.isSet(formatInstant(language, setOn)) : signIn.setUp.leadOwn}
        back={{ href: urls.account.show(), label: w.show.title }}
      />
      <SetUpForm w={signIn} action={urls.account.totp()} back={urls.account.show()} {...fresh} problems={problems} />
      {setOn && isNeeded && <p>{w.totp.needed}</p>}
      {setOn && !isNeeded && (
        <Disclosure summary={w.totp.remove}>
          <p>{w.totp.removeNote}</p>
          <PostButton action={urls.account.totp()} fields={{ remove: 'yes' }} kind="secondary">
            {w.totp.remove}
          </PostButton>
        </Disclosure>
      )}
    </>
  )
}
