// Runs one TypeScript file of the repository: node scripts/run.mjs bench/load.ts [arguments]
import './need-node.mjs'
import { pathToFileURL } from 'node:url'

const [file, ...rest] = process.argv.slice(2)
const { buildOne } = await import('./build.mjs')
const built = await buildOne(file)
process.argv = [process.argv[0], built, ...rest]
await import(pathToFileURL(built))
