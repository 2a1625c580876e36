import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Moment } from '#platform/desk.ts'
import type { Sheet } from '#platform/sheets/sheet.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

/** The sheets of a list, packed and encrypted. */
export const sealSheets = (safe: Safe, sheets: readonly Sheet[]): Promise<string> => sealContent(safe, sheets)

export const openSheets = (safe: Safe, sealed: string): Promise<Sheet[]> => openContent(safe, sealed)

/** Anything that goes as JSON, packed and encrypted. */
export async function sealContent({ tenantId, keys }: Safe, content: unknown): Promise<string> {
  const packed = await promisify(gzip)(JSON.stringify(content))
  return keys.seal(tenantId, packed.toString('base64'))
}

export async function openContent<T>({ tenantId, keys }: Safe, sealed: string): Promise<T> {
  const packed = Buffer.from(keys.open(tenantId, sealed), 'base64')
  return JSON.parse((await promisify(gunzip)(packed)).toString('utf8')) as T
}
