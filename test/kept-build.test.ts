import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { root } from '#platform/root.ts'

interface Kept {
  wordOf(files: string[]): string
  keptBuild(all: string, word: string, make: (folder: string) => Promise<void>): Promise<string>
}
const { wordOf, keptBuild } = (await import(pathToFileURL(join(root, 'scripts/kept-build.mjs')).href)) as Kept

const folder = () => mkdtempSync(join(tmpdir(), 'tomoni-kept-'))

test('a build is named by what its sources contain, not by when they were written', () => {
  const here = folder()
  const files = ['one.ts', 'other.ts'].map((name) => join(here, name))
  for (const file of files) writeFileSync(file, 'same')
  const word = wordOf(files)
  utimesSync(files[0] as string, 1, 1)
  assert.equal(wordOf(files.toReversed()), word)
  writeFileSync(files[0] as string, 'sane')
  assert.notEqual(wordOf(files), word)
})

test('what is built once is used again; half a build is not', async () => {
  const all = folder()
  let made = 0
  const make = async (fresh: string) => {
    mkdirSync(fresh)
    writeFileSync(join(fresh, 'main.js'), `${++made}`)
  }
  const kept = await keptBuild(all, 'aaaa', make)
  assert.equal(await keptBuild(all, 'aaaa', make), kept)
  assert.equal(made, 1)
  mkdirSync(join(all, 'bbbb'))
  assert.ok(existsSync(join(await keptBuild(all, 'bbbb', make), 'main.js')))
  assert.equal(made, 2)
  await assert.rejects(keptBuild(all, 'cccc', async () => Promise.reject(new Error('does not compile'))))
  assert.ok(!existsSync(join(all, 'cccc')))
})

test('a build is swept out when nobody runs from it any more, and not before', async () => {
  const all = folder()
  const make = async (fresh: string) => void mkdirSync(fresh)
  await keptBuild(all, 'used', make)
  for (const [name, mark] of Object.entries({ left: 'used-by-999999999', bare: 'whole', fresh: 'whole' })) {
    mkdirSync(join(all, name))
    writeFileSync(join(all, name, mark), '')
    if (name !== 'fresh') utimesSync(join(all, name), 1, 1)
  }
  utimesSync(join(all, 'used'), 1, 1)
  await keptBuild(all, 'now', make)
  assert.deepEqual(readdirSync(all).sort(), ['fresh', 'now', 'used'])
})
