import './need-node.mjs'
import { pathToFileURL } from 'node:url'

const { buildServer } = await import('./build.mjs')
const built = await buildServer()
await import(pathToFileURL(built('main')))
