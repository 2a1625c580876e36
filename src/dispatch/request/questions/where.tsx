import { notOffered } from '#platform/web/not-offered.ts'
import { modes } from '#register/vocabulary.ts'
import { RadioGroup, SelectField, TextArea, TextField } from '#ui/index.ts'
import { requestForm } from '../form.ts'
import { areaName, type RequestKnown, type RequestQuestion } from '../known.ts'

export const where: RequestQuestion = {
  id: 'where',
  title: ({ w }) => w.question.where,
  fields: requestForm.pick({
    mode: true,
    placeName: true,
    placeAddress: true,
    area: true,
    placeAccess: true,
    connection: true,
  }),
  labels: ({ w }) => w.label,
  View: WhereFields,
  errors: ({ mode, placeName, area }, { areas }) =>
    mode === 'in-person'
      ? [
          ...(placeName === '' ? [{ field: 'placeName', code: 'required' } as const] : []),
          ...notOffered('area', area ?? null, areas),
        ]
      : [],
  answer: (answers, known) => {
    const { w, v } = known
    const mode = { label: w.label.mode, value: answers.mode ? v.mode[answers.mode] : '' }
    if (answers.mode !== 'in-person') return [mode, { label: w.label.connection, value: answers.connection ?? '' }]
    return [
      mode,
      { label: w.label.placeName, value: answers.placeName ?? '' },
      { label: w.label.placeAddress, value: answers.placeAddress ?? '' },
      { label: w.label.area, value: areaName(known, answers.area) || w.unknown },
      { label: w.label.placeAccess, value: answers.placeAccess ?? '' },
    ]
  },
}

function WhereFields({ known }: { known: RequestKnown }) {
  const { w, v } = known
  const areas = known.areas.map((area) => ({ value: area.id, label: areaName(known, area.id) }))
  const place = (
    <>
      <TextField name="placeName" label={w.label.placeName} required />
      <TextField name="placeAddress" label={w.label.placeAddress} />
      {areas.length > 0 && (
        <SelectField name="area" label={w.label.area} hint={w.hint.area} options={areas} empty={w.unknown} />
      )}
      <TextArea name="placeAccess" label={w.label.placeAccess} hint={w.hint.placeAccess} rows={3} />
    </>
  )
  const connection = (
    <TextArea name="connection" label={w.label.connection} hint={w.hint.connection} rows={3} limit={500} />
  )
  const inside = { 'in-person': place, online: connection, phone: undefined }
  return (
    <RadioGroup
      name="mode"
      label={w.label.mode}
      required
      options={modes.map((value) => ({ value, label: v.mode[value], inside: inside[value] }))}
    />
  )
}
