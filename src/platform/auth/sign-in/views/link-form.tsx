import { Button, ButtonRow, Form, type FormProblems, type FormValues, HiddenField, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  back: string
  problems?: FormProblems
  values?: FormValues
}

export function LinkForm({ w, back, problems, values }: Props) {
  return (
    <Form action={urls.signIn.link()} problems={problems} values={values}>
      <HiddenField name="back" value={back} />
      <TextField name="email" label={w.link.email} type="email" autocomplete="email" mark={false} required />
      <ButtonRow>
        <Button>{w.link.send}</Button>
      </ButtonRow>
    </Form>
  )
}
