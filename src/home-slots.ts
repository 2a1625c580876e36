import { placesSlot } from '#dispatch/ending/places-slot.tsx'
import { nextVisitsSlot, offersSlot } from '#dispatch/home-slots.tsx'
import { hostSlots } from '#dispatch/index.ts'
import { feelingSlot, lookBackSlot, notesSlot } from '#followup/home-slots.tsx'
import { attentionSlots } from '#followup/index.ts'
import { adviceAttention } from '#matching/attention/advice-slot.tsx'
import { matchingAttention } from '#matching/attention/slot.tsx'
import { trialsSlot } from '#matching/giver/host-slot.tsx'
import { fellowsSlot } from '#matching/home-slot.tsx'
import { wishesSlot } from '#matching/own/wishes-slot.tsx'
import { portalAttention } from '#portal/reminding/attention-slot.tsx'
import { storyAttention } from '#portal/story/attention-slot.tsx'
import { endingSlots, type HomeSlot, homeSlots } from '#register/index.ts'
import { unclosedCourses } from '#training/attention/unclosed-slot.tsx'
import { certificatesSlot } from '#training/certificate/home-slot.tsx'

/** What the slices above the register show on a supporter's own page, in this order. */
const slots: HomeSlot[] = [
  feelingSlot,
  offersSlot,
  nextVisitsSlot,
  lookBackSlot,
  notesSlot,
  fellowsSlot,
  wishesSlot,
  certificatesSlot,
]

homeSlots.push(...slots)
endingSlots.push(placesSlot)
hostSlots.push(trialsSlot)
attentionSlots.push(unclosedCourses, matchingAttention, portalAttention, storyAttention, adviceAttention)
