import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '#platform/root.ts'

/** IPA 2: the program starts no other program and evaluates no text, so that nothing typed can become a command. */

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|fixtures/.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, 'src', name), 'utf8') }))

const offenders = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name)

test('no source file can start a process', () => {
  assert.ok(sources.length > 100)
  assert.deepEqual(offenders(/child_process|node:cluster|process\.binding/), [])
})

test('no source file evaluates text as a program', () => {
  assert.deepEqual(offenders(/\beval\(|new Function\(|node:vm|setTimeout\(\s*['"`]/), [])
})
