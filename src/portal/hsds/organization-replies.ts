import type { Context } from 'hono'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { publishedPlace } from '../published/published-place.ts'
import { servicesOf } from './answers.ts'
import type { Organization } from './organization.ts'
import { listOrganizations } from './organizations.queries.ts'
import { pageOf, readPaging } from './paging.ts'
import { inLines, inPages, isLines, isTrue, missing, unusable } from './replies.ts'

type C = Context<HouseEnv>
const wantsServices = (c: C) => isTrue(c, 'full') || isTrue(c, 'full_service')

/** Organisations whose name holds what is looked for, with what each offers where that is asked for. */
export async function organizations(c: C) {
  const place = publishedPlace(c)
  const wanted = c.req.query('search')?.trim() ?? ''
  const found = (await c.var.desk.read((tx, moment) => listOrganizations(tx, moment, place))).filter(({ name }) =>
    name.includes(wanted),
  )
  const paging = readPaging((name) => c.req.query(name))
  if ('wrong' in paging) return unusable(c, paging.wrong)
  if (!wantsServices(c)) return inPages(c, found)
  const from = (paging.page - 1) * paging.size
  const some = isLines(c) ? found : found.slice(from, from + paging.size)
  const whole = []
  for (const each of some) whole.push(await withServices(c, each))
  return isLines(c) ? inLines(c, whole) : c.json(pageOf(whole, found.length, paging))
}

export async function organization(c: C) {
  const list = (tx: Tx, moment: Moment) => listOrganizations(tx, moment, publishedPlace(c))
  const found = (await c.var.desk.read(list)).find(({ id }) => id === c.req.param('id'))
  return found ? c.json(await withServices(c, found)) : missing(c)
}

async function withServices(c: C, of: Organization) {
  const isFull = isTrue(c, 'full_service')
  const services = await c.var.desk.read((tx, moment) => servicesOf(tx, moment, publishedPlace(c), of.id, isFull))
  return { ...of, services }
}
