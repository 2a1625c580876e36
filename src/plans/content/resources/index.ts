import type { Selectable } from 'kysely'
import type { PlansTables } from '../../tables.ts'
import { planResources } from './plan.ts'
import { reportResources } from './reports.ts'
import { sheetResources } from './sheet.ts'
import { statementResources } from './statements.ts'

export const resources = { ...statementResources, ...sheetResources, ...planResources, ...reportResources }
export type ResourceId = keyof typeof resources
export type RowOf<R extends ResourceId> = Selectable<PlansTables[(typeof resources)[R]['table']]>

export const resourceIds = Object.keys(resources) as ResourceId[]
export const isResource = (id: string): id is ResourceId => Object.hasOwn(resources, id)
