interface PlaceFacts {
  isFree: boolean | null
  isFirstTimeFriendly: boolean | null
  areaId: string | null
  open: readonly Span[] | null
}

interface Span {
  fromMinute: number
  toMinute: number
}

export interface Wanted {
  startMinute: number
  endMinute: number
  /** Where the two find it easy to come. */
  areaIds: readonly string[]
}

export type PlaceFit = { rule: 'quiet' | 'free' | 'first-time' | 'area' } | { rule: 'open'; span: Span }
export type PlaceAsk = 'hours-unknown' | 'cost-unknown'
export interface PlaceFinding {
  fits: PlaceFit[]
  /** It costs something. */
  soft: 'costs'[]
  asks: PlaceAsk[]
  /** It is closed at that time; open are the spans of that day. */
  closed: readonly Span[] | null
}

/** Whether two can meet in a quiet place at a time that is settled, and what is to be asked there. No place is worth more. */
export function judgePlace(place: PlaceFacts, { startMinute, endMinute, areaIds }: Wanted): PlaceFinding {
  const { open, isFree, isFirstTimeFriendly, areaId } = place
  const span = open?.find(({ fromMinute, toMinute }) => fromMinute <= startMinute && endMinute <= toMinute)
  const fits: (PlaceFit | false)[] = [
    { rule: 'quiet' },
    span !== undefined && { rule: 'open', span },
    isFree === true && { rule: 'free' },
    isFirstTimeFriendly === true && { rule: 'first-time' },
    areaId !== null && areaIds.includes(areaId) && { rule: 'area' },
  ]
  const asks: (PlaceAsk | false)[] = [open === null && 'hours-unknown', isFree === null && 'cost-unknown']
  return {
    fits: fits.filter((each) => each !== false),
    soft: isFree === false ? ['costs'] : [],
    asks: asks.filter((each) => each !== false),
    closed: open !== null && span === undefined ? open : null,
  }
}
