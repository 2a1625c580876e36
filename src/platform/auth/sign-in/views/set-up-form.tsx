import { Button, ButtonRow, Disclosure, Form, type FormProblems, HiddenField, TextField } from '#ui/index.ts'
import type { Words } from '../words.ts'
import { QrCode } from './qr-code.tsx'

export interface NewAuthenticator {
  secret: string
  /** What the square says: the secret with its label, as authenticator apps read it. */
  address: string
  ticket: string
}

interface Props extends NewAuthenticator {
  w: Words
  action: string
  back: string
  problems: FormProblems
}

/** Three things to do, in their order. The secret also stands there as text, in groups of four. */
export function SetUpForm({ w, action, back, secret, address, ticket, problems }: Props) {
  const { setUp } = w
  return (
    <Form action={action} problems={problems}>
      <HiddenField name="ticket" value={ticket} />
      <HiddenField name="back" value={back} />
      <section aria-labelledby="step-app">
        <h2 id="step-app">{setUp.appTitle}</h2>
        <p>{setUp.app}</p>
      </section>
      <section aria-labelledby="step-scan">
        <h2 id="step-scan">{setUp.scanTitle}</h2>
        <p>{setUp.scan}</p>
        <QrCode text={address} label={setUp.pictureLabel} />
        <p>
          <a href={address}>{setUp.open}</a>
        </p>
        <Disclosure summary={setUp.cannotScan}>
          <p>{setUp.byHand}</p>
          <p>
            <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
        </Disclosure>
      </section>
      <section aria-labelledby="step-type">
        <h2 id="step-type">{setUp.typeTitle}</h2>
        <p>{setUp.type}</p>
        <CodeField label={setUp.code} />
      </section>
      <ButtonRow>
        <Button>{setUp.confirm}</Button>
      </ButtonRow>
    </Form>
  )
}

export function CodeField({ label, hint }: { label: string; hint?: string }) {
  return (
    <TextField
      name="code"
      label={label}
      hint={hint}
      width="short"
      inputMode="numeric"
      autocomplete="one-time-code"
      mark={false}
      required
    />
  )
}
