import './need-node.mjs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const { buildServer, root } = await import('./build.mjs')
enableCompileCache(join(root, 'build', 'compiled'))
const built = await buildServer()
await import(pathToFileURL(built('main')))
