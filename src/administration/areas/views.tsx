import { type Area, areaName } from '#organisations/index.ts'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import {
  Button,
  ButtonRow,
  EmptyState,
  FieldColumns,
  FieldSet,
  Form,
  NumberField,
  PageHeading,
  TextField,
  usePage,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from './words.ts'

interface Props {
  w: Words
  areas: Area[]
  add: OpenForm
  travel: OpenForm
  mayChange: boolean
}

export const travelField = (from: string, to: string) => `t-${from}-${to}`

export function AreasPage({ w, areas, add, travel, mayChange }: Props) {
  const { language } = usePage()
  const nameOf = (area: Area) => areaName(area, language)
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} />
      <h2>{w.areas}</h2>
      {areas.length === 0 ? (
        <EmptyState title={w.none} />
      ) : (
        <ul>
          {areas.map((area) => (
            <li key={area.id}>
              {area.nameJa} {area.nameEn && <span lang="en">({area.nameEn})</span>}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <Form action={urls.areas.save()} {...add.form} label={w.add}>
          <FieldSet legend={w.add}>
            <TextField name="nameJa" label={w.label.nameJa} required />
            <TextField name="nameEn" label={w.label.nameEn} />
          </FieldSet>
          <ButtonRow>
            <Button kind="secondary">{w.add}</Button>
          </ButtonRow>
        </Form>
      )}
      {mayChange && areas.length > 0 && (
        <Form action={urls.areas.travel()} {...travel.form} label={w.travel}>
          <FieldSet legend={w.travel} hint={w.travelNote}>
            <FieldColumns>
              {pairsOf(areas).map(([from, to]) => (
                <NumberField
                  key={travelField(from.id, to.id)}
                  name={travelField(from.id, to.id)}
                  label={from.id === to.id ? w.within(nameOf(from)) : w.between(nameOf(from), nameOf(to))}
                  mark={false}
                />
              ))}
            </FieldColumns>
          </FieldSet>
          <ButtonRow>
            <Button>{w.save}</Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}

export const pairsOf = (areas: readonly Area[]): [Area, Area][] =>
  areas.flatMap((from, at) => areas.slice(at).map((to): [Area, Area] => [from, to]))
