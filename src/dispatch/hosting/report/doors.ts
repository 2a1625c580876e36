import type { z } from 'zod'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext } from '#platform/web/house.ts'
import { urls } from '#urls.ts'
import { findVisit, type Visit } from '../../visit/store.ts'
import { findOwnVisit } from '../own.ts'
import { proxyReportForm, type Reported, reportForm } from './form.ts'

type Whose = (c: HouseContext, tx: Tx, moment: Moment) => Promise<Visit | null>

/** The same four questions, answered by the host or typed by a coordinator. */
export interface Door {
  isProxy: boolean
  address: typeof urls.hosting.report | typeof urls.visits.hostReport
  back: (id: string) => string
  find: Whose
  form: z.ZodType<Reported>
}

const idOf = (c: HouseContext) => c.req.param('id') ?? ''
export const hostDoor: Door = {
  isProxy: false,
  address: urls.hosting.report,
  back: (id) => urls.hosting.visit({ id }),
  find: (c, tx, moment) => findOwnVisit(tx, moment, c.var.desk.actor, idOf(c)),
  form: reportForm,
}
export const proxyDoor: Door = {
  isProxy: true,
  address: urls.visits.hostReport,
  back: (id) => urls.visits.show({ id }),
  find: (c, tx, moment) => (isId(idOf(c)) ? findVisit(tx, moment, idOf(c)) : Promise.resolve(null)),
  form: proxyReportForm,
}
