import { type PlaceSource, placeSources } from '#matching/index.ts'
import { publishedPlaces } from '#portal/index.ts'

/** Where groups, places and trials that are open to everybody come from, as the slices further up give them. */
const sources: PlaceSource[] = [publishedPlaces]

placeSources.push(...sources)
