import type { Context } from 'hono'
import { isId } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { everyPublished, type PublishedFilter, pageOfPublished } from '../published/published.queries.ts'
import type { Published, PublishedPlace } from '../published/published.ts'
import { publishedPlace } from '../published/published-place.ts'
import { offeredBy, onePublished } from './answers.ts'
import { readFilter } from './filter.ts'
import { pageOf, readPaging } from './paging.ts'

type C = Context<HouseEnv>

export async function published(
  c: C,
  shown: (entry: Published, place: PublishedPlace) => unknown,
  only: PublishedFilter = {},
) {
  const paging = readPaging((name) => c.req.query(name))
  const reading = readFilter((name) => c.req.query(name))
  const wrong = 'wrong' in paging ? paging.wrong : 'wrong' in reading ? reading.wrong : null
  if (wrong !== null || 'wrong' in paging || 'wrong' in reading) return unusable(c, wrong ?? '')
  const filter = { ...reading.filter, ...only, ...ofOrganization(c) }
  const place = publishedPlace(c)
  if (isLines(c)) {
    const every = await c.var.desk.read((tx, moment) => everyPublished(tx, moment, filter))
    return inLines(
      c,
      every.map((entry) => shown(entry, place)),
    )
  }
  const { page, size } = paging
  const { total, entries } = await c.var.desk.read((tx, moment) => pageOfPublished(tx, moment, filter, page, size))
  return c.json(
    pageOf(
      entries.map((entry) => shown(entry, place)),
      total,
      paging,
    ),
  )
}

export async function oneOf(
  c: C,
  by: (id: string) => PublishedFilter,
  shown: (entry: Published, place: PublishedPlace) => unknown,
) {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return missing(c)
  const entry = await c.var.desk.read((tx, moment) => onePublished(tx, moment, by(id)))
  return entry ? c.json(shown(entry, publishedPlace(c))) : missing(c)
}

export function inPages<T>(c: C, all: readonly T[]) {
  if (isLines(c)) return inLines(c, all)
  const paging = readPaging((name) => c.req.query(name))
  if ('wrong' in paging) return unusable(c, paging.wrong)
  const from = (paging.page - 1) * paging.size
  return c.json(pageOf(all.slice(from, from + paging.size), all.length, paging))
}

export const byId = (c: C, all: readonly { id: string }[]) => {
  const found = all.find(({ id }) => id === c.req.param('id'))
  return found ? c.json(found) : missing(c)
}
export const named = <T extends { name: string }>(c: C, all: readonly T[]) =>
  all.filter(({ name }) => name.includes(c.req.query('search') ?? ''))
export const isTrue = (c: C, name: string) => c.req.query(name) === 'true'
export const isLines = (c: C) => c.req.query('format') === 'ndjson'
export const inLines = (c: C, all: readonly unknown[]) =>
  c.body(all.map((each) => `${JSON.stringify(each)}\n`).join(''), 200, { 'Content-Type': 'application/x-ndjson' })
export const missing = (c: C) =>
  c.json({ error: { code: 'not-found', message: 'There is nothing public with this id.' } }, 404)
export const unusable = (c: C, parameter: string) =>
  c.json({ error: { code: 'bad-parameter', parameter, message: `The parameter ${parameter} cannot be used.` } }, 400)

function ofOrganization(c: C): PublishedFilter {
  const id = c.req.query('organization_id')?.trim()
  return id ? offeredBy(publishedPlace(c), id) : {}
}
