import { forComparing } from '#platform/japanese-text.ts'

export interface Whereabouts {
  hostName: string
  /** Empty where the host gave none. */
  placeName: string
}

/** Host and place in one line; a name that says both is said once. */
export function placeLine({ hostName, placeName }: Whereabouts): string {
  if (isSaidBy(placeName, hostName)) return hostName
  return isSaidBy(hostName, placeName) ? placeName : `${hostName} ${placeName}`
}

/** Whether the name of the host adds nothing to the name of the place, or the other way round. */
export const isOneName = ({ hostName, placeName }: Whereabouts): boolean =>
  isSaidBy(placeName, hostName) || isSaidBy(hostName, placeName)

const isSaidBy = (name: string, other: string) => forComparing(other).includes(forComparing(name))
