import { toTokyo } from '#platform/calendar.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { RadioGroup, SelectField, SummaryList, usePage } from '#ui/index.ts'
import { type Consent, consentPurposes } from '../../consents/rules.ts'
import { words as consentWords } from '../../consents/words.ts'
import { words } from '../words.ts'

export function ConsentFields() {
  const { language } = usePage()
  const w = words(language)
  const { purpose } = consentWords(language)
  return (
    <>
      <SelectField
        name="purpose"
        label={w.label.purpose}
        required
        options={consentPurposes.map((value) => ({ value, label: purpose[value] }))}
      />
      <RadioGroup
        name="answer"
        label={w.label.answer}
        required
        options={(['give', 'withdraw'] as const).map((value) => ({ value, label: w[value] }))}
      />
    </>
  )
}

/** What the person agrees to now. */
export function ConsentStates({ consents }: { consents: readonly Consent[] }) {
  const { language } = usePage()
  const w = consentWords(language)
  return (
    <SummaryList
      items={consentPurposes.map((purpose) => {
        const agreed = consents.find((each) => each.purpose === purpose && each.withdrawnAt === null)
        const value = agreed ? w.given(formatDay(language, toTokyo(agreed.givenAt).day, 'long')) : w.notGiven
        return { label: w.purpose[purpose], value }
      })}
    />
  )
}
