import { HiddenField } from '#ui/field-set.tsx'
import { Button, ButtonRow, Form, RadioGroup } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { closingKinds } from '../form.ts'
import type { Words } from '../words.ts'

export function CloseForm({ w, requestId, version }: { w: Words; requestId: string; version: number }) {
  return (
    <Form action={urls.requests.close({ id: requestId })}>
      <p>{w.close.lead}</p>
      <HiddenField name="version" value={String(version)} />
      <RadioGroup
        name="kind"
        label={w.close.kind}
        required
        options={closingKinds.map((kind) => ({ value: kind, label: w.close.kinds[kind] }))}
      />
      <ButtonRow>
        <Button kind="secondary">{w.close.button}</Button>
      </ButtonRow>
    </Form>
  )
}
