import { modes, topics } from '#register/vocabulary.ts'
import { CheckboxGroup, NumberField, RadioGroup, SelectField, TextArea, TextField } from '#ui/index.ts'
import { weekParts } from '../../rules/times.ts'
import { ages, companies, contactWays, genders, tongues } from '../../vocabulary.ts'
import { areaNameIn, type SeekingKnown } from '../known.ts'

type Shown = { known: SeekingKnown }

const choices = (values: readonly string[], names: Record<string, string>) =>
  values.map((value) => ({ value, label: names[value] ?? value }))

/** Begun at a different place each day, so that no kind of company stands first for good. */
const turned = <T,>(things: readonly T[], day: string): T[] => {
  const first = Number(day.slice(-2)) % things.length
  return [...things.slice(first), ...things.slice(0, first)]
}

export function CompanyFields({ known: { w, m, today } }: Shown) {
  return (
    <>
      <CheckboxGroup
        name="companies"
        label={w.label.companies}
        required
        options={choices(turned(companies, today), m.company)}
      />
      <TextArea name="hope" label={w.label.hope} hint={w.hint.hope} readers={w.readers} rows={4} limit={1000} />
    </>
  )
}

export function SimilarFields({ known: { w, v, today } }: Shown) {
  return (
    <>
      <CheckboxGroup name="topics" label={w.label.topics} options={choices(turned(topics, today), v.topic)} />
      <TextArea name="experience" label={w.label.experience} readers={w.readers} rows={4} limit={1000} />
    </>
  )
}

export function WhoFields({ known: { w, m } }: Shown) {
  return (
    <>
      <CheckboxGroup name="wishGenders" label={w.label.wishGenders} inline options={choices(genders, m.gender)} />
      <CheckboxGroup name="wishAges" label={w.label.wishAges} inline options={choices(ages, m.age)} />
      <SelectField name="ownGender" label={w.label.ownGender} options={choices(genders, m.gender)} />
      <SelectField name="ownAge" label={w.label.ownAge} options={choices(ages, m.age)} />
    </>
  )
}

export function HowFields({ known }: Shown) {
  const { w, m, v, areas } = known
  const name = areaNameIn(known)
  return (
    <>
      <CheckboxGroup name="modes" label={w.label.modes} options={choices(modes, v.mode)} />
      <CheckboxGroup name="tongues" label={w.label.tongues} inline options={choices(tongues, m.tongue)} />
      <CheckboxGroup name="times" label={w.label.times} options={choices(weekParts, m.weekPart)} />
      {areas.length > 0 && (
        <SelectField
          name="area"
          label={w.label.area}
          options={areas.map(({ id }) => ({ value: id, label: name(id) }))}
        />
      )}
      <NumberField name="travelMinutesMax" label={w.label.travelMinutesMax} hint={w.hint.travelMinutesMax} />
    </>
  )
}

export function LimitFields({ known: { w, v } }: Shown) {
  return (
    <>
      <TextArea
        name="mustNot"
        label={w.label.mustNot}
        hint={w.hint.mustNot}
        readers={w.readers}
        rows={4}
        limit={1000}
      />
      <CheckboxGroup name="topicsNot" label={w.label.topicsNot} options={choices(topics, v.topic)} />
      <TextArea name="about" label={w.label.about} hint={w.hint.about} readers={w.aboutReaders} rows={4} limit={600} />
    </>
  )
}

export function ContactFields({ known: { w, m } }: Shown) {
  return (
    <>
      <TextField name="name" label={w.label.name} hint={w.hint.name} readers={w.readers} />
      <RadioGroup name="contactWay" label={w.label.contactWay} required options={choices(contactWays, m.contactWay)} />
      <TextField name="email" label={w.label.email} type="email" />
      <TextField name="phone" label={w.label.phone} />
      <TextField name="address" label={w.label.address} />
      <TextArea
        name="contactNote"
        label={w.label.contactNote}
        hint={w.hint.contactNote}
        readers={w.readers}
        rows={3}
        limit={300}
      />
    </>
  )
}

/** All of them on one page, for correcting and for typing what was told. */
export function AllFields({ known }: Shown) {
  const parts = [
    ['company', CompanyFields],
    ['similar', SimilarFields],
    ['who', WhoFields],
    ['how', HowFields],
    ['limits', LimitFields],
    ['contact', ContactFields],
  ] as const
  return (
    <>
      {parts.map(([part, Fields]) => (
        <section key={part}>
          <h2>{known.w.question[part]}</h2>
          <Fields known={known} />
        </section>
      ))}
    </>
  )
}
