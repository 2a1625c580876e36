// node scripts/run.mjs bench/start.ts
// From `npm start` to the first page: on an empty data directory, with the demonstration, and again when the data
// exist. Memory of the process tree three seconds later.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#platform/root.ts'
import { load, residentMb } from './process-tree.ts'
import { start } from './started.ts'

const dataDir = join(root, 'build/bench/start')
rmSync(dataDir, { recursive: true, force: true })
for (const name of ['first run', 'with data', 'with data', 'with data']) {
  const server = await start({ DATA_DIR: dataDir, DATABASE_URL: '' })
  await new Promise((resolve) => setTimeout(resolve, 3000))
  const memory = residentMb(server.tree())
  console.log(`${name.padEnd(12)}${server.seconds.toFixed(1).padStart(6)} s  ${memory} MB  load ${load()}`)
  await server.stop()
}
process.exit(0)
