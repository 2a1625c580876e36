import type { Contract } from '#organisations/index.ts'
import { DateField, SelectField, TextField } from '#ui/index.ts'
import type { Words } from '../../coordinator-words.ts'

export function EnrolmentFields({ w, contracts }: { w: Words['enrol']; contracts: Contract[] }) {
  return (
    <>
      <DateField name="enrolledOn" label={w.label.enrolledOn} required />
      <TextField name="number" label={w.label.number} hint={w.numberHint} width="medium" autocomplete="off" />
      {contracts.length > 0 && (
        <SelectField
          name="contract"
          label={w.label.contract}
          options={contracts.map(({ id, title, organisationName }) => ({
            value: id,
            label: `${organisationName}　${title}`,
          }))}
        />
      )}
    </>
  )
}
