import {
  Button,
  ButtonRow,
  Disclosure,
  Form,
  type FormProblems,
  HiddenField,
  PageHeading,
  PostButton,
  TextField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'
import { CodeField } from './set-up-form.tsx'

interface Props {
  w: Words
  back: string
  codeProblems: FormProblems
  recoveryProblems: FormProblems
}

export function SecondStepPage({ w, back, codeProblems, recoveryProblems }: Props) {
  const { title, lead, code, hint, confirm, lost, lostLead, recovery, lostBoth, leave } = w.secondStep
  return (
    <>
      <PageHeading title={title} lead={lead} />
      <Form action={urls.signIn.secondStep()} problems={codeProblems}>
        <HiddenField name="back" value={back} />
        <CodeField label={code} hint={hint} />
        <ButtonRow>
          <Button>{confirm}</Button>
        </ButtonRow>
      </Form>
      <Disclosure summary={lost} open={recoveryProblems.length > 0}>
        <p>{lostLead}</p>
        <Form action={urls.signIn.secondStep()} problems={recoveryProblems}>
          <HiddenField name="back" value={back} />
          <TextField name="recovery" label={recovery} width="medium" autocomplete="off" mark={false} required />
          <ButtonRow>
            <Button kind="secondary">{confirm}</Button>
          </ButtonRow>
        </Form>
        <p>{lostBoth}</p>
      </Disclosure>
      <PostButton action={urls.signOut()} kind="quiet">
        {leave}
      </PostButton>
    </>
  )
}
