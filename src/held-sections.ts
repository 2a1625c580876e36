import { heldSections as dispatch } from '#dispatch/held/sections.ts'
import { heldSections as followup } from '#followup/held/sections.ts'
import { heldSections as matching } from '#matching/held/sections.ts'
import { heldSections as people } from '#people/held/own-sections.ts'
import type { HeldSection } from '#people/index.ts'
import { storySections } from '#portal/story/held-section.ts'
import { heldSections as register } from '#register/held/sections.ts'
import { heldSections as training } from '#training/held/sections.ts'

/** Everything that is held about a person, slice by slice, as the person reads it. */
export const heldSections: readonly HeldSection[] = [
  ...people.filter(({ id }) => id === 'person'),
  ...training,
  ...register,
  ...dispatch,
  ...followup,
  ...matching,
  ...storySections,
  ...people.filter(({ id }) => id !== 'person'),
]
