import { type ElsewhereSource, elsewhereSources } from '#dispatch/index.ts'
import { fellowMeetings } from '#matching/index.ts'

/** What people take on outside of requests, for the rules of dispatch and for their own calendars. */
const sources: ElsewhereSource[] = [fellowMeetings]

elsewhereSources.push(...sources)
