import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { Hono } from 'hono'
import { urls } from '#urls.ts'
import { root } from '../root.ts'
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
  const names = JSON.parse(readFileSync(join(root, 'build/assets.json'), 'utf8')) as Record<string, string>
  const files = new Map(Object.values(names).map((name) => [name, loadFile(name)]))
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

function loadFile(name: string) {
  const plain = new Uint8Array(readFileSync(join(root, 'build/assets', name)))
  return {
    plain,
    packed: new Uint8Array(brotliCompressSync(plain)),
    type: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
  }
}
