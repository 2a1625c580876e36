import './need-node.mjs'
import { pathToFileURL } from 'node:url'

const { buildServer, root } = await import('./build.mjs')
await buildServer()
await import(pathToFileURL(`${root}/build/server/main.js`))
