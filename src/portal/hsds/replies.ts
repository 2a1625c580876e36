import type { Context } from 'hono'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import type { Published, PublishedPlace } from '../published/published.ts'
import { publishedPlace } from '../published/when-open.ts'
import { everyPublished, listOrganizations, onePublished, pageOfPublished, serviceAsAsked } from './answers.ts'
import { readFilter } from './filter.ts'
import { pageOf, readPaging } from './paging.ts'

type C = Context<HouseEnv>

export async function published(c: C, shown: (entry: Published, place: PublishedPlace) => unknown, only: object = {}) {
  const paging = readPaging((name) => c.req.query(name))
  const reading = readFilter((name) => c.req.query(name))
  const wrong = 'wrong' in paging ? paging.wrong : 'wrong' in reading ? reading.wrong : null
  if (wrong !== null || 'wrong' in paging || 'wrong' in reading) return unusable(c, wrong ?? '')
  const filter = { ...reading.filter, ...only, ...(await ofOrganization(c)) }
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

export async function oneOf(c: C, shown: (entry: Published, place: PublishedPlace) => object) {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return missing(c)
  const entry = await c.var.desk.read((tx, moment) => onePublished(tx, moment, id))
  return entry ? c.json(shown(entry, publishedPlace(c))) : missing(c)
}

export async function organizations(c: C) {
  const place = publishedPlace(c)
  const look = (tx: Tx, moment: Moment) => listOrganizations(tx, moment, place, c.req.query('search')?.trim())
  const all = await c.var.desk.read(look)
  const isFull = isTrue(c, 'full_service')
  return all.map(({ organization, entries }) => ({
    organization,
    services: entries.map((entry) => serviceAsAsked(entry, place, { minimal: !isFull, full: isFull })),
  }))
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
export const wantsServices = (c: C) => isTrue(c, 'full') || isTrue(c, 'full_service')
const isLines = (c: C) => c.req.query('format') === 'ndjson'
const inLines = (c: C, all: readonly unknown[]) =>
  c.body(all.map((each) => `${JSON.stringify(each)}\n`).join(''), 200, { 'Content-Type': 'application/x-ndjson' })
export const missing = (c: C) =>
  c.json({ error: { code: 'not-found', message: 'There is nothing public with this id.' } }, 404)
export const unusable = (c: C, parameter: string) =>
  c.json({ error: { code: 'bad-parameter', parameter, message: `The parameter ${parameter} cannot be used.` } }, 400)

/** The entries of one organisation, whose id is made from what entries say of who offers them. */
async function ofOrganization(c: C): Promise<{ ids?: string[] }> {
  const id = c.req.query('organization_id')?.trim()
  if (!id) return {}
  const all = await c.var.desk.read((tx, moment) => listOrganizations(tx, moment, publishedPlace(c)))
  const entries = all.find(({ organization }) => organization.id === id)?.entries ?? []
  return { ids: entries.map((entry) => entry.id) }
}
