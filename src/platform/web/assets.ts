import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { Hono } from 'hono'
import { urls } from '#urls.ts'
import { findBuilt } from '../built.ts'
import type { HouseEnv } from './house.ts'

export interface Assets {
  /** From the plain name of an asset to its address, which changes with its content. */
  href(name: 'app' | 'style' | 'passkey'): string
  routes: Hono<HouseEnv>
}

const types: Record<string, string> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' }

let loaded: Assets | undefined

/** The built assets, read into memory once; each is small, and its name carries a digest of its content. */
export function loadAssets(): Assets {
  loaded ??= readAssets()
  return loaded
}

function readAssets(): Assets {
  const list = findBuilt('assets.json')
  const names = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>
  const files = new Map(Object.values(names).map((name) => [name, loadFile(new URL(`assets/${name}`, list))]))
  const routes = new Hono<HouseEnv>()
  routes.get(urls.assets.pattern, (c) => {
    const file = files.get(c.req.param('name') ?? '')
    if (!file) return c.text('404', 404)
    const packed = (c.req.header('Accept-Encoding') ?? '').includes('br')
    c.header('Content-Type', file.type)
    c.header('Cache-Control', 'public, max-age=31536000, immutable')
    c.header('Vary', 'Accept-Encoding')
    if (packed) c.header('Content-Encoding', 'br')
    return c.body(packed ? file.packed : file.plain)
  })
  return { href: (name) => urls.assets({ name: names[name] ?? name }), routes }
}

function loadFile(file: URL) {
  const plain = new Uint8Array(readFileSync(file))
  return {
    plain,
    packed: new Uint8Array(brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })),
    type: types[file.pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
  }
}
