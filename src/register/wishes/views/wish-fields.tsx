import { CheckboxGroup, FieldSet, Notice, NumberField, RadioGroup, SelectField, TextArea } from '#ui/index.ts'
import { areaName } from '../../area-name.ts'
import type { ShownSaid } from '../../said/said.ts'
import { inTodaysOrder } from '../../todays-order.ts'
import { activities, followUpNeeds, forms, modes, topics } from '../../vocabulary.ts'
import { vocabularyWithReadings } from '../../vocabulary-readings.ts'
import { words } from '../../words.ts'
import type { WishLoaded } from '../said.ts'

export function WishFields({ loaded: { areas, hidden }, language, today }: ShownSaid<WishLoaded>) {
  const { wishes: w, notSaid, proxy } = words(language)
  const v = vocabularyWithReadings(language)
  const areaChoices = areas.map((area) => ({ value: area.id, label: areaName(area, language) }))
  return (
    <>
      <FieldSet legend={w.legend.what}>
        <CheckboxGroup
          name="activities"
          label={w.label.activities}
          mark={false}
          inline
          options={inTodaysOrder(activities, today).map((value) => ({ value, label: v.activity[value] }))}
        />
        <CheckboxGroup
          name="topics"
          label={w.label.topics}
          mark={false}
          inline
          options={topics.map((value) => ({ value, label: v.topic[value] }))}
        />
      </FieldSet>
      <FieldSet legend={w.legend.where}>
        {areas.length > 0 && (
          <CheckboxGroup name="areas" label={w.label.areas} mark={false} inline options={areaChoices} />
        )}
        {areas.length > 0 && (
          <SelectField
            name="homeArea"
            label={w.label.homeArea}
            hint={w.homeAreaHint}
            mark={false}
            empty={notSaid}
            options={areaChoices}
          />
        )}
        <CheckboxGroup
          name="modes"
          label={w.label.modes}
          mark={false}
          inline
          options={modes.map((value) => ({ value, label: v.mode[value] }))}
        />
        <CheckboxGroup
          name="forms"
          label={w.label.forms}
          hint={w.formsHint}
          mark={false}
          options={forms.map((value) => ({ value, label: v.form[value] }))}
        />
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
          options={[
            ...followUpNeeds.map((value) => ({ value, label: v.followUpNeed[value] })),
            { value: '', label: notSaid },
          ]}
        />
      </FieldSet>
      <FieldSet legend={w.legend.about} readers={w.readers}>
        {hidden.length > 0 && (
          <Notice kind="info">
            <p>{proxy.hidden}</p>
          </Notice>
        )}
        {!hidden.includes('introduction') && (
          <TextArea
            name="introduction"
            label={w.label.introduction}
            hint={w.introductionHint}
            mark={false}
            rows={4}
            limit={1000}
          />
        )}
        {!hidden.includes('experience') && (
          <TextArea
            name="experience"
            label={w.label.experience}
            hint={w.experienceHint}
            mark={false}
            rows={6}
            limit={2000}
          />
        )}
      </FieldSet>
    </>
  )
}
