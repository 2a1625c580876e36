// npm test [-- word …]: bundles every *.test.ts(x) whose path contains a word (all without words) and runs node:test.
// Journeys in a browser run last, in a process of their own.
import './need-node.mjs'
import { spawnSync } from 'node:child_process'

const { buildTests } = await import('./build.mjs')
const words = process.argv.slice(2)
const wanted = (file) => words.length === 0 || words.some((word) => file.includes(word))
const built = await buildTests(wanted)
const reporter = process.env.TEST_REPORTER ?? (process.env.CI ? 'tap' : 'spec')
const { status } = spawnSync(
  process.execPath,
  [
    '--enable-source-maps',
    '--test',
    '--test-isolation=none',
    `--test-reporter=${reporter}`,
    '--test-timeout=400000',
    ...built,
  ],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
