import { freePlacesAtTheEnd } from '#dispatch/ending/free-places.ts'
import type { Tell } from '#platform/desk.ts'

/** What higher slices do when a lower one records an event, in the same transaction. */
export const listeners: Tell[] = [freePlacesAtTheEnd]
