import { getConnInfo } from '@hono/node-server/conninfo'
import type { HouseContext } from './house.ts'

/**
 * The network address of who asks. Behind a proxy of ours (TRUST_PROXY=1) the last entry of X-Forwarded-For, which
 * our proxy wrote; what stands before it, anybody may have written. IPv6 counts by network (/64), as one household
 * holds as many addresses as it likes.
 */
export function clientAddress(c: HouseContext): string {
  const forwarded = c.var.site.config.trustProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : ''
  return networkOf(forwarded || connectedAddress(c))
}

function connectedAddress(c: HouseContext): string {
  const server: unknown = c.env
  const isThere = typeof server === 'object' && server !== null && 'incoming' in server
  return (isThere && getConnInfo(c).remote.address) || 'unknown'
}

function networkOf(address: string): string {
  const plain = address.replace(/^\[|\]$/g, '').replace(/^::ffff:/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const whole = [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
  return whole
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}
