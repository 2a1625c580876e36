// npm test [-- word …]: bundles every *.test.ts(x) whose path contains a word (all without words) and runs node:test.
import './need-node.mjs'
import { spawn } from 'node:child_process'

const { buildTests } = await import('./build.mjs')
const words = process.argv.slice(2)
const wanted = (file) => words.length === 0 || words.some((word) => file.includes(word))
const built = await buildTests(wanted)
if (built.length === 0) {
  console.error(`No test’s path contains ${words.join(' or ')}.`)
  process.exit(1)
}
const reporter = process.env.TEST_REPORTER ?? (process.env.CI ? 'tap' : 'spec')
const options = [
  '--enable-source-maps',
  '--test',
  '--test-isolation=none',
  `--test-reporter=${reporter}`,
  '--test-timeout=400000',
]
// V8 itself can fall while it keeps its book of compiled WebAssembly, of which the embedded database makes much
// (nodejs/node issue 64500). The flag makes that rarer; whoever falls so is started once more, and that is said.
const falls = ['SIGTRAP', 'SIGILL', 'SIGSEGV', 'SIGABRT']
if (process.platform === 'linux' && process.arch === 'x64') options.unshift('--no-memory-protection-keys')

function run(isLast) {
  const tests = spawn(process.execPath, [...options, ...built], { stdio: 'inherit' })
  // Whoever breaks off speaks to both processes; this one stays until the other has ended, and tidies up.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => tests.kill(signal))
  tests.on('exit', (status, signal) => {
    if (isLast || !falls.includes(signal)) return process.exit(status ?? 1)
    console.error(`The engine of JavaScript fell (${signal}), not a test: all tests are run once more.`)
    run(true)
  })
}
run(false)
