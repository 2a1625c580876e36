import { Button, ButtonRow, Form, type FormProblems, type FormValues, HiddenField, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  back: string
  problems: FormProblems
  values: FormValues
}

export function PasswordForm({ w, back, problems, values }: Props) {
  const { email, password, enter } = w.password
  return (
    <Form action={urls.signIn.password()} problems={problems} values={values}>
      <HiddenField name="back" value={back} />
      <TextField name="account" label={email} type="email" autocomplete="username" mark={false} required />
      <TextField
        name="password"
        label={password}
        type="password"
        autocomplete="current-password"
        mark={false}
        required
      />
      <ButtonRow>
        <Button kind="secondary">{enter}</Button>
      </ButtonRow>
    </Form>
  )
}
