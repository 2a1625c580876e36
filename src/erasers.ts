import { dispatchEraser } from '#dispatch/held/dispatch-eraser.ts'
import { followupEraser } from '#followup/held/followup-eraser.ts'
import { matchingEraser } from '#matching/erase/matching-eraser.ts'
import { accountEraser, peopleEraser } from '#people/data-wishes/erase-own-tables.ts'
import type { Eraser } from '#people/index.ts'
import { storyEraser } from '#portal/story/story-eraser.ts'
import { registerEraser } from '#register/held/register-eraser.ts'
import { trainingEraser } from '#training/held/training-eraser.ts'

/** What each slice does when a person wishes the record to be deleted, from the top of the building down. */
export const erasers: readonly Eraser[] = [
  matchingEraser,
  storyEraser,
  followupEraser,
  dispatchEraser,
  registerEraser,
  trainingEraser,
  peopleEraser,
  accountEraser,
]
