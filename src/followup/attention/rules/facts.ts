import type { RequestProgress, WishForCompany } from '#dispatch/index.ts'

/** Place and time: all that a list or a letter says of a request or a visit. */
export interface Meeting {
  onDay: string
  startMinute: number
  endMinute: number
  place: string
}

export interface RequestFacts extends RequestProgress {
  id: string
  reference: string
  sentOn: string
  /** The first wished date that is still to come, else the last one. */
  meeting: Meeting
  /** When the first of the waiting offers expires. */
  nextExpiryAt: string | null
}

/** A visit that stands: neither cancelled nor moved. */
export interface VisitFacts {
  id: string
  reference: string
  meeting: Meeting
  tookPlace: boolean | null
  followUpStaff: number
  wishes: readonly WishForCompany[]
  /** Places that were confirmed, became free, and were not taken by somebody else. */
  openPlaces: number
  people: readonly {
    part: 'supporter' | 'deputy'
    debriefed: boolean
    wishedAt: string | null
    talkedAt: string | null
  }[]
  /** The oldest wish to move it that nobody has answered. */
  moveAskedOn: string | null
}

export interface AttentionFacts {
  requests: readonly RequestFacts[]
  visits: readonly VisitFacts[]
  dataWishes: readonly { id: string; askedOn: string }[]
  /** Who ended their registration themselves, and when they said so. */
  endings: readonly { id: string; name: string; saidOn: string }[]
  people: readonly { id: string; name: string; lastContactOn: string }[]
  mails: readonly MailFacts[]
}

/** A letter that did not arrive. The name is empty where nobody may be named. */
export interface MailFacts {
  id: string
  name: string
  personId: string | null
  organisationId: string | null
  givenUpOn: string
}
