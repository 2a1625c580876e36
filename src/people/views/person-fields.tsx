import { FieldSet, RadioGroup, TextArea, TextField, usePage } from '#ui/index.ts'
import { proxyChannels } from '../form.ts'
import { preferredChannels } from '../rules.ts'
import { words } from '../words.ts'

export type ContactField = 'penName' | 'email' | 'phone' | 'address'

interface Props {
  /** Asks how it came in: for somebody who types for the person. */
  byProxy?: boolean
  /** Left out, because the person chose not to tell the reader. */
  without?: readonly ContactField[]
}

/** The fields of a person inside a `Form`; parse with `personForm` or spread `personFields` into a larger schema. */
export function PersonFields({ byProxy = false, without = [] }: Props) {
  const w = words(usePage().language)
  const shows = (field: ContactField) => !without.includes(field)
  return (
    <>
      <TextField name="name" label={w.label.name} hint={w.hint.name} required autocomplete="off" />
      <TextField name="kana" label={w.label.kana} autocomplete="off" />
      {shows('penName') && (
        <TextField name="penName" label={w.label.penName} hint={w.hint.penName} autocomplete="off" />
      )}
      <FieldSet legend={w.contactLegend} readers={w.contactReaders}>
        {shows('phone') && <TextField name="phone" label={w.label.phone} type="tel" width="medium" />}
        {shows('email') && <TextField name="email" label={w.label.email} type="email" />}
        {shows('address') && <TextArea name="address" label={w.label.address} rows={2} />}
        <RadioGroup
          name="preferredChannel"
          label={w.label.preferredChannel}
          options={preferredChannels.map((value) => ({ value, label: w.preferred[value] }))}
        />
        {without.length > 0 && <p class="field-hint">{w.hiddenFromCoordinator}</p>}
      </FieldSet>
      {byProxy && (
        <RadioGroup
          name="channel"
          label={w.label.channel}
          hint={w.hint.channel}
          options={proxyChannels.map((value) => ({ value, label: w.channel[value] }))}
        />
      )}
    </>
  )
}
