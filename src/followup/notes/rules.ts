/** Four notebooks with four audiences. */
export const notebooks = ['activity', 'feelings', 'supervision', 'coordination'] as const
export type Notebook = (typeof notebooks)[number]

export interface NoteFacts {
  notebook: Notebook
  /** Whose note it is about; null for a visit's activity record. */
  personId: string | null
  visitId: string | null
  authorAccountId: string
  /** The follow-up staff member or supervisor the person chose. */
  readerAccountId: string | null
  /** Accounts to whom the person opened it later. */
  releasedTo: readonly string[]
  hostReads: boolean
  withdrawnAt: string | null
}

/** Who is reading: the account with its roles, and how it stands to visits and people. */
export interface Reader {
  accountId: string
  personId: string | null
  roles: readonly string[]
  /** Visits the account goes along to, or stands by for. */
  visitsAlong: readonly string[]
  /** Visits in which the person has a place. */
  visitsOwn: readonly string[]
  /** Visits to the reader's organisation. */
  visitsHosted: readonly string[]
  /** People within the scope of a coordinator's contracts. */
  peopleInScope: readonly string[]
  /** Visits in which one of them has a place; for a coordinator of the whole municipality every visit. */
  visitsInScope: readonly string[]
}

type Audience = (note: NoteFacts, reader: Reader) => boolean

/** Who reads which notebook. An officer is in none of them, and no rank opens one. */
const audiences: Record<Notebook, Audience> = {
  activity: (note, reader) =>
    (holds(reader, 'coordinator') && isOneOf(note.visitId, reader.visitsInScope)) ||
    (holds(reader, 'follow_up_staff') && isOneOf(note.visitId, reader.visitsAlong)) ||
    isOneOf(note.visitId, reader.visitsOwn) ||
    (note.hostReads && holds(reader, 'host') && isOneOf(note.visitId, reader.visitsHosted)),
  feelings: (note, reader) => isAbout(note, reader) || (holds(reader, 'follow_up_staff') && isChosen(note, reader)),
  supervision: (note, reader) =>
    isAbout(note, reader) || (holds(reader, 'follow_up_staff') && note.readerAccountId === reader.accountId),
  coordination: (note, reader) =>
    isAbout(note, reader) || (holds(reader, 'coordinator') && isOneOf(note.personId, reader.peopleInScope)),
}

export function mayRead(note: NoteFacts, reader: Reader): boolean {
  return note.withdrawnAt === null && audiences[note.notebook](note, reader)
}

/** One's own words can be taken back; what staff wrote down of a person's feelings, by that person as well. */
export function mayWithdraw(note: NoteFacts, reader: Pick<Reader, 'accountId' | 'personId'>): boolean {
  if (note.withdrawnAt !== null) return false
  return note.authorAccountId === reader.accountId || (note.notebook === 'feelings' && isAbout(note, reader))
}

/** Feelings are opened to one more by the person they are about, and by nobody else. */
export function mayRelease(note: NoteFacts, reader: Pick<Reader, 'personId'>): boolean {
  return note.notebook === 'feelings' && note.withdrawnAt === null && isAbout(note, reader)
}

const holds = (reader: Reader, role: string) => reader.roles.includes(role)
const isOneOf = (id: string | null, ids: readonly string[]) => id !== null && ids.includes(id)
const isAbout = (note: NoteFacts, reader: Pick<Reader, 'personId'>) =>
  note.personId !== null && note.personId === reader.personId
const isChosen = (note: NoteFacts, reader: Reader) =>
  note.readerAccountId === reader.accountId || note.releasedTo.includes(reader.accountId)
