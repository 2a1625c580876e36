import { words as accountWords } from '#platform/auth/account/words.ts'
import { passwordLength } from '#platform/auth/security-policy.ts'
import {
  Button,
  ButtonRow,
  FieldSet,
  Form,
  type FormProblems,
  type FormValues,
  HiddenField,
  PageHeading,
  TextField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  setupKey: string
  values: FormValues
  problems: FormProblems
}

export function SetupPage({ w, setupKey, values, problems }: Props) {
  const { label } = w
  const { hint } = accountWords(usePage().language).password
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} />
      <Form action={urls.setup()} values={values} problems={problems}>
        <HiddenField name="key" value={setupKey} />
        <FieldSet legend={w.operator} hint={w.operatorHint}>
          <TextField name="operatorName" label={label.operatorName} autocomplete="name" required />
          <TextField name="operatorEmail" label={label.operatorEmail} type="email" autocomplete="username" required />
          <TextField
            name="password"
            label={label.password}
            hint={hint(String(passwordLength.advised), String(passwordLength.least))}
            type="password"
            autocomplete="new-password"
            required
          />
        </FieldSet>
        <FieldSet legend={w.municipality}>
          <TextField name="code" label={label.code} hint={w.codeHint} width="short" inputMode="numeric" required />
          <TextField name="nameJa" label={label.nameJa} required />
          <TextField name="nameKana" label={label.nameKana} />
          <TextField name="nameEn" label={label.nameEn} lang="en" />
        </FieldSet>
        <FieldSet legend={w.administrator} hint={w.administratorHint}>
          <TextField name="administratorName" label={label.administratorName} required />
          <TextField name="administratorEmail" label={label.administratorEmail} type="email" required />
        </FieldSet>
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
