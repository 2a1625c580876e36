/** One entry of a calendar feed. Instants are ISO 8601 in UTC. */
export interface FeedEvent {
  /** The same for the whole life of the entry, also after it was moved or cancelled. */
  uid: string
  /** Rises with every change that the reader's calendar must take over. */
  sequence: number
  status: 'tentative' | 'confirmed' | 'cancelled'
  startsAt: string
  endsAt: string
  /** When the entry was last changed. */
  changedAt: string
  summary: string
  place?: string
  description?: string
  url?: string
}

/**
 * An iCalendar file (RFC 5545) to subscribe to: times in UTC, so that no time zone table is needed, lines
 * ended by CRLF and folded at 75 octets without splitting a character.
 */
export function calendarFeed(feed: { name: string; refreshMinutes?: number; events: readonly FeedEvent[] }): string {
  const refresh = `PT${feed.refreshMinutes ?? 60}M`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tomoni//Calendar feed//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(feed.name)}`,
    `X-WR-CALNAME:${escaped(feed.name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...feed.events.flatMap(linesOf),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function linesOf(event: FeedEvent): string[] {
  const changed = stamp(event.changedAt)
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.status.toUpperCase()}`,
    `DTSTART:${stamp(event.startsAt)}`,
    `DTEND:${stamp(event.endsAt)}`,
    `SUMMARY:${escaped(event.summary)}`,
    ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
    ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
    ...(event.url ? [`URL:${new URL(event.url).href}`] : []),
    `TRANSP:${event.status === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ]
}

function stamp(instant: string): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function escaped(text: string): string {
  const escapes = text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
  return escapes.replace(/\p{Cc}/gu, ' ')
}

function folded(line: string): string {
  let octets = 0
  let folds = ''
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      folds += '\r\n '
      octets = 1
    }
    folds += character
    octets += size
  }
  return folds
}
