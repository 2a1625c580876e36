import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, Form, PageHeading, RadioGroup, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from './words.ts'

export function MunicipalityForm({ w, open }: { w: Words; open: OpenForm }) {
  return (
    <>
      <PageHeading title={w.new} back={{ href: urls.municipalities.index(), label: w.title }} />
      <DraftNotice draft={open.draft} />
      <Form action={urls.municipalities.new()} {...open.form}>
        <RadioGroup
          name="kind"
          label={w.kind}
          required
          options={(['municipality', 'prefecture', 'state'] as const).map((value) => ({
            value,
            label: w.kinds[value],
          }))}
        />
        <TextField name="code" label={w.code} hint={w.codeHint} width="short" inputMode="numeric" required />
        <TextField name="nameJa" label={w.nameJa} required />
        <TextField name="nameKana" label={w.nameKana} />
        <TextField name="nameEn" label={w.nameEn} />
        <TextField name="administratorName" label={w.administratorName} required />
        <TextField name="administratorEmail" label={w.administratorEmail} type="email" required />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
