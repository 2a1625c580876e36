import { areaName } from '#organisations/index.ts'
import { NumberField, RadioGroup, SelectField } from '#ui/index.ts'
import type { ShownSaid } from '../../said/said.ts'
import { ChoicesFold, Fold } from '../../said/views/fold.tsx'
import { inTodaysOrder } from '../../todays-order.ts'
import { activities, followUpNeeds, forms, modes, topics } from '../../vocabulary.ts'
import { vocabularyWithReadings } from '../../vocabulary-readings.ts'
import { words } from '../../words.ts'
import type { WishLoaded } from '../said.ts'
import { AboutOneself } from './about-oneself.tsx'

export function WishFields(shown: ShownSaid<WishLoaded>) {
  const { loaded, language, today } = shown
  const { wishes: w, notSaid } = words(language)
  const v = vocabularyWithReadings(language)
  const areas = loaded.areas.map((area) => ({ value: area.id, label: areaName(area, language) }))
  const choices = <T extends string>(values: readonly T[], names: Record<T, string>) =>
    values.map((value) => ({ value, label: names[value] }))
  const fold = (name: keyof typeof w.label) => ({ ...shown, name, summary: w.label[name] })
  return (
    <>
      <ChoicesFold {...fold('activities')} open options={choices(inTodaysOrder(activities, today), v.activity)} />
      <ChoicesFold {...fold('topics')} options={choices(topics, v.topic)} />
      {areas.length > 0 && <ChoicesFold {...fold('areas')} options={areas} />}
      <ChoicesFold {...fold('modes')} options={choices(modes, v.mode)} />
      <ChoicesFold {...fold('forms')} options={choices(forms, v.form)} />
      <Fold {...shown} summary={w.legend.how} fields={['amountPerMonth', 'followUpNeed', 'homeArea']}>
        <NumberField
          name="amountPerMonth"
          label={w.label.amountPerMonth}
          hint={w.amountHint}
          mark={false}
          unit={w.times}
        />
        <RadioGroup
          name="followUpNeed"
          label={w.label.followUpNeed}
          mark={false}
          options={[...choices(followUpNeeds, v.followUpNeed), { value: '', label: notSaid }]}
        />
        {areas.length > 0 && (
          <SelectField
            name="homeArea"
            label={w.label.homeArea}
            hint={w.homeAreaHint}
            mark={false}
            empty={notSaid}
            options={areas}
          />
        )}
      </Fold>
      <AboutOneself {...shown} />
    </>
  )
}
