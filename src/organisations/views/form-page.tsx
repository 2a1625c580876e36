import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import {
  Button,
  ButtonRow,
  CheckboxGroup,
  Form,
  PageHeading,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
  usePage,
} from '#ui/index.ts'
import { areaName } from '../area-name.ts'
import type { Area } from '../areas.ts'
import { organisationKinds } from '../rules.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  title: string
  action: string
  back: string
  open: OpenForm
  areas: Area[]
  isNew: boolean
}

export function FormPage({ w, title, action, back, open, areas, isNew }: Props) {
  const { language } = usePage()
  return (
    <>
      <PageHeading title={title} back={{ href: back }} />
      <DraftNotice draft={open.draft} />
      <Form action={action} {...open.form}>
        <TextField name="name" label={w.label.name} required />
        <TextField name="kana" label={w.label.kana} />
        <CheckboxGroup
          name="kinds"
          label={w.label.kinds}
          options={organisationKinds.map((kind) => ({ value: kind, label: w.kind[kind] }))}
        />
        <TextField name="address" label={w.label.address} />
        <SelectField
          name="area"
          label={w.label.area}
          options={areas.map((area) => ({ value: area.id, label: areaName(area, language) }))}
        />
        <TextField name="phone" label={w.label.phone} />
        <TextField name="contactName" label={w.label.contactName} />
        <TextField name="contactEmail" label={w.label.contactEmail} type="email" />
        <RadioGroup
          name="staffTookCourse"
          label={w.label.staffTookCourse}
          options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: w.took[value] }))}
        />
        <TextArea name="note" label={w.label.note} readers={w.noteReaders} />
        {isNew && (
          <RadioGroup
            name="channel"
            label={w.label.channel}
            options={(['online', 'paper', 'phone', 'meeting'] as const).map((value) => ({
              value,
              label: w.channel[value],
            }))}
          />
        )}
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
