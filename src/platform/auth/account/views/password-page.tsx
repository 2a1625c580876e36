import { passwordLength } from '#platform/auth/security-policy.ts'
import { Button, ButtonRow, Form, type FormProblems, PageHeading, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  asksPresent: boolean
  email: string
  problems: FormProblems
}

export function PasswordPage({ w, asksPresent, email, problems }: Props) {
  const { password: say } = w
  const { advised, least } = passwordLength
  return (
    <>
      <PageHeading title={say.title} lead={say.lead} back={{ href: urls.account.show(), label: w.show.title }} />
      <Form action={urls.account.password()} problems={problems}>
        <input type="text" name="username" value={email} autocomplete="username" readOnly hidden />
        {asksPresent && (
          <TextField
            name="present"
            label={say.present}
            type="password"
            autocomplete="current-password"
            mark={false}
            required
          />
        )}
        <TextField
          name="password"
          label={say.fresh}
          hint={say.hint(String(advised), String(least))}
          type="password"
          autocomplete="new-password"
          mark={false}
          required
        />
        <ButtonRow>
          <Button>{say.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
