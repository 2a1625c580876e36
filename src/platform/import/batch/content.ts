import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Moment } from '#platform/desk.ts'
import type { Sheet } from '#platform/sheets/sheet.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

/** The sheets of a list, packed and encrypted. */
export async function sealSheets({ tenantId, keys }: Safe, sheets: readonly Sheet[]): Promise<string> {
  const packed = await promisify(gzip)(JSON.stringify(sheets))
  return keys.seal(tenantId, packed.toString('base64'))
}

export async function openSheets({ tenantId, keys }: Safe, sealed: string): Promise<Sheet[]> {
  const packed = Buffer.from(keys.open(tenantId, sealed), 'base64')
  return JSON.parse((await promisify(gunzip)(packed)).toString('utf8')) as Sheet[]
}
