import type { Context, Hono } from 'hono'
import { calendarFeed } from '#platform/calendar-feed.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { urls } from '#urls.ts'
import { everyPublished, type PublishedFilter } from '../published/published.queries.ts'
import type { Published } from '../published/published.ts'
import { publishedPlace } from '../published/published-place.ts'
import { type Asked, askedOf, questionOf } from '../rules/asked.ts'
import { feedEventsOf } from './event-occurrences.ts'
import { listOccurrences, listTakenBack, type Occurrence } from './occurrences.queries.ts'

type C = Context<HouseEnv>
const { open } = urls.place

/** Dates for the calendars that people keep: of a selection, of all, of one event. */
export function addCalendarRoutes(routes: Hono<HouseEnv>): void {
  routes.get(open.calendar.pattern, async (c) => {
    const selection = selectionOf(askedOf(c.req.query()))
    const isAll = Object.keys(selection).length === 0
    const { entries, occurrences } = await c.var.desk.read(async (tx, moment) => {
      const entries = await everyPublished(tx, moment, { hasDates: true, ...selection })
      const takenBack = isAll ? await listTakenBack(tx, moment) : []
      const ids = [...entries.map(({ id }) => id), ...takenBack]
      return { entries, occurrences: await listOccurrences(tx, moment, ids) }
    })
    return calendar(c, entries, occurrences)
  })

  routes.get(open.entryCalendar.pattern, async (c) => {
    const id = c.req.param('id') ?? ''
    if (!isId(id)) return c.notFound()
    const { entries, occurrences } = await c.var.desk.read(async (tx, moment) => ({
      entries: await everyPublished(tx, moment, { entries: [id] }),
      occurrences: await listOccurrences(tx, moment, [id]),
    }))
    // Over, too old or never public: only what is or was cancelled may be told of.
    const told = entries.length > 0 ? occurrences : occurrences.filter(({ isCancelled }) => isCancelled)
    return entries.length > 0 || told.length > 0 ? calendar(c, entries, told) : c.notFound()
  })
}

function calendar(c: C, entries: readonly Published[], occurrences: readonly Occurrence[]) {
  const place = publishedPlace(c)
  const events = feedEventsOf(occurrences, new Map(entries.map((entry) => [entry.id, entry])), place)
  return c.body(calendarFeed({ name: place.nameJa, events }), 200, { 'Content-Type': 'text/calendar; charset=utf-8' })
}

/** What was asked for on the page of the search. Its days are left out: a calendar goes on after them. */
const selectionOf = (asked: Asked): PublishedFilter => questionOf({ ...asked, when: null, onDay: null }, anyTime)
const anyTime = { day: '2000-01-01', minute: 0, evening: { fromHour: 0, untilHour: 24 } }
