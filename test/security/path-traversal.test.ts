import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { before, test } from 'node:test'
import { ownTown } from '#test/own-app.ts'
import type { Town } from '#test/town.ts'
import { urls } from '#urls.ts'

/** IPA 3: no name in an address or a form leads to a file. */

const names = [
  '../assets.json',
  '..%2fassets.json',
  '..%2f..%2fpackage.json',
  '%2e%2e/%2e%2e/package.json',
  '....//....//package.json',
  '..\\..\\package.json',
  '/etc/passwd',
  '%2fetc%2fpasswd',
  'style.css%00.js',
  '../../../../../../etc/passwd',
]
let town: Town

before(async () => {
  town = await ownTown()
})

test('only the built assets are served, by their own names', async () => {
  const page = await town.visitor().get(urls.help())
  const style = /href="(\/assets\/style-[^"]+\.css)"/.exec(page.text)?.[1] ?? ''
  assert.equal((await town.visitor().get(style)).status, 200)
  for (const name of names) {
    const answer = await town.visitor().get(`/assets/${name}`)
    assert.equal(answer.status, 404, name)
    assert.doesNotMatch(answer.text, /root:|"dependencies"|"app":/)
  }
})

test('no kind of list, setting or step is looked up as a file', async () => {
  const { browser } = await town.inhabitant(['coordinator', 'administrator', 'host'])
  for (const name of names) {
    const value = { kind: name, key: name, step: name }
    for (const address of [urls.imports.template(value), urls.settings.edit(value), urls.ask.step(value)]) {
      const answer = await browser.get(address)
      assert.ok([303, 403, 404].includes(answer.status), `${address} answers ${answer.status}`)
    }
  }
})

test('the name of an uploaded file is a label and nothing else', async () => {
  const { browser } = await town.inhabitant(['coordinator'])
  const file = new File(['氏名\n山田 花子\n'], '../../../../tmp/planted.csv', { type: 'text/csv' })
  const answer = await browser.upload(urls.imports.upload({ kind: 'roster' }), 'file', file)
  assert.ok(answer.status < 500)
  assert.equal(existsSync('/tmp/planted.csv'), false)
})
