import type { Contract } from '#organisations/index.ts'
import { roleWords } from '#platform/accounts/role-words.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { Checkbox, RadioGroup, SelectField } from '#ui/index.ts'
import { grantable } from '../rules.ts'
import type { Words } from '../words.ts'

export interface Common {
  w: Words
  language: Language
}

export interface Choices {
  contracts: Contract[]
  organisations: { id: string; name: string }[]
}

export function ScopeFields({ w, language, choices }: Common & { choices: Choices }) {
  return (
    <>
      <RadioGroup
        name="role"
        label={w.label.role}
        required
        options={grantable.map((role) => ({ value: role, label: roleWords(language)[role] }))}
      />
      <SelectField
        name="contract"
        label={w.label.contract}
        hint={w.hint.contract}
        empty={w.noContract}
        options={choices.contracts.map(({ id, title, organisationName }) => ({
          value: id,
          label: `${organisationName} ${title}`,
        }))}
      />
      <Checkbox name="seesRecords" label={w.label.seesRecords} hint={w.hint.seesRecords} mark={false} />
      <SelectField
        name="organisation"
        label={w.label.organisation}
        options={choices.organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}
