import type { ComponentChildren } from 'preact'
import { type FormProblems, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'
import { LinkForm } from './link-form.tsx'
import { PasskeyForm, type PasskeyPlace } from './passkey-form.tsx'
import { PasswordForm } from './password-form.tsx'

interface Props {
  w: Words
  back: string
  /** Somebody who is signed in confirms who they are before changing something important. */
  again?: boolean
  linkProblems?: FormProblems
  passwordProblems?: FormProblems
  passkeyProblem?: string
  typed?: Record<string, string[]>
  passkey: PasskeyPlace
  /** The accounts to try, in a demonstration. */
  demonstration?: ComponentChildren
}

export function SignInPage(props: Props) {
  const { w, back, again, linkProblems = [], passwordProblems = [], typed = {}, passkey, demonstration } = props
  const { passkeyProblem } = props
  return (
    <>
      <PageHeading title={w.show.title} lead={again || demonstration ? undefined : w.show.lead} />
      {passkeyProblem && (
        <Notice kind="error" announce>
          <p>{passkeyProblem}</p>
        </Notice>
      )}
      {again && (
        <Notice kind="info">
          <p>{w.show.again}</p>
        </Notice>
      )}
      {demonstration}
      <section aria-labelledby="by-link">
        <h2 id="by-link">{w.link.heading}</h2>
        <p>{w.link.lead}</p>
        <LinkForm w={w} back={back} problems={linkProblems} values={typed} />
      </section>
      <section aria-labelledby="by-password">
        <h2 id="by-password">{w.password.heading}</h2>
        <PasswordForm w={w} back={back} problems={passwordProblems} values={typed} />
      </section>
      <section aria-labelledby="by-passkey">
        <h2 id="by-passkey">{w.passkey.heading}</h2>
        <PasskeyForm w={w} back={back} {...passkey} />
      </section>
      <section aria-labelledby="in-trouble">
        <h2 id="in-trouble">{w.trouble.heading}</h2>
        <p>{w.trouble.noMail}</p>
        <p>
          <a href={urls.help()}>{w.trouble.help}</a>
        </p>
      </section>
    </>
  )
}
