import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { root } from '#platform/root.ts'

/** Builds one test, says where it is, and stays until its input ends. */
const buildAndStay = `
  const { buildTests } = await import('./scripts/build.mjs')
  const built = await buildTests((file) => file === 'test/build.test.ts')
  console.log(JSON.stringify(built))
  for await (const _ of process.stdin);
  process.exit()`

test('two runs of the tests in one checkout leave each other’s files alone and tidy up their own', async () => {
  const [one, other] = [begin(), begin()]
  const [first, second] = await Promise.all([saysWhere(one), saysWhere(other)])
  assert.notEqual(first, second)
  const third = begin()
  const [last] = await Promise.all([saysWhere(third), end(one)])
  assert.deepEqual([first, second, last].map(existsSync), [false, true, true])
  assert.ok(existsSync(`${second}.map`))
  await Promise.all([end(other), end(third)])
  assert.deepEqual([first, second, last].map(existsSync), [false, false, false])
})

test('what a killed run left behind is swept out by the next', async () => {
  const killed = begin()
  const left = await saysWhere(killed)
  killed.kill('SIGKILL')
  await once(killed, 'close')
  assert.ok(existsSync(left))
  const next = begin()
  await saysWhere(next)
  await end(next)
  assert.ok(!existsSync(left))
})

const begun: ChildProcess[] = []
after(() => begun.map((run) => run.kill()))

function begin(): ChildProcess {
  const stdio = ['pipe', 'pipe', 'inherit'] as const
  const run = spawn(process.execPath, ['--input-type=module', '-e', buildAndStay], { cwd: root, stdio: [...stdio] })
  begun.push(run)
  return run
}

async function saysWhere(run: ChildProcess): Promise<string> {
  let text = ''
  for await (const part of run.stdout ?? []) {
    text += part
    if (text.includes('\n')) break
  }
  return join(root, (JSON.parse(text) as string[])[0] ?? '')
}

async function end(run: ChildProcess): Promise<void> {
  run.stdin?.end()
  await once(run, 'exit')
}
