import { RadioGroup, TextArea, usePage } from '#ui/index.ts'
import { wishKinds } from '../../data-wishes/rules.ts'
import { WhatGoesAndStays } from '../../data-wishes/views/ask-page.tsx'
import { words as wishWords } from '../../data-wishes/words.ts'
import { words } from '../words.ts'

export function WishFields() {
  const { language } = usePage()
  const w = words(language)
  return (
    <>
      <RadioGroup
        name="kind"
        label={w.label.kind}
        required
        options={wishKinds.map((value) => ({ value, label: w.wishKind[value] }))}
      />
      <TextArea name="words" label={w.label.words} readers={wishWords(language).readers} limit={2000} />
    </>
  )
}

/** To be read to the person before a deletion is asked for. */
export function WishBeforehand() {
  return (
    <>
      <p>{words(usePage().language).wishNext}</p>
      <WhatGoesAndStays />
    </>
  )
}
