import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import type { HouseEnv } from './house.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const least = 1024

export const compressed: MiddlewareHandler<HouseEnv> = async (c, next) => {
  await next()
  const type = c.res.headers.get('Content-Type') ?? ''
  if (!/^(text\/|application\/(json|calendar))/.test(type) || c.res.headers.has('Content-Encoding')) return
  const accepted = c.req.header('Accept-Encoding') ?? ''
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null
  if (!encoding || c.req.method === 'HEAD') return
  const body = Buffer.from(await c.res.arrayBuffer())
  const headers = new Headers(c.res.headers)
  const status = c.res.status
  headers.append('Vary', 'Accept-Encoding')
  c.res = undefined
  if (body.length < least) {
    c.res = new Response(body, { status, headers })
    return
  }
  headers.set('Content-Encoding', encoding)
  headers.delete('Content-Length')
  const packed =
    encoding === 'br' ? await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } }) : await zip(body)
  c.res = new Response(new Uint8Array(packed), { status, headers })
}
