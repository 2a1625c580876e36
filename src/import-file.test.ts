import assert from 'node:assert/strict'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { officeCsv, people } from '#register/import/fixtures/office-list.ts'
import { testClock } from '#test/clock.ts'
import { newTown, type Town } from '#test/town.ts'
import { importFile } from './import-file.ts'

let town: Town
let code: string
let folder: string

before(async () => {
  town = await newTown()
  code = await town.work(async (tx, { tenantId }) => {
    const { code: found } = await tx
      .selectFrom('tenant')
      .select('code')
      .where('id', '=', tenantId)
      .executeTakeFirstOrThrow()
    return found
  })
  folder = await mkdtemp(join(tmpdir(), 'tomoni-import-'))
})

async function bringIn(bytes: Uint8Array, kind = 'roster', tenantCode = code) {
  const path = join(folder, '名簿.csv')
  await writeFile(path, bytes)
  const lines: string[] = []
  const { db, keys } = town.app.site
  const taken = await importFile(db, keys, testClock, tenantCode, kind, path, { print: (line) => lines.push(line) })
  return { taken, words: lines.join('\n') }
}
const count = () =>
  town.work(
    async (tx, { tenantId }) =>
      (await tx.selectFrom('person').select('id').where('tenant_id', '=', tenantId).execute()).length,
  )

test('a faulty file is not taken from the command line: each fault is printed, and nothing is kept', async () => {
  const faulty = [...people, [4, 'R6-004', 'サトウ', '佐藤美紀', '令和6年3月32日', null, null, '基礎', 'R6.3.15']]
  const { taken, words } = await bringIn(officeCsv(faulty))
  assert.equal(taken, false)
  assert.match(words, /7行目 E列「登録年月日」：「令和6年3月32日」は暦にない日付です。/)
  assert.match(words, /直すところが1か所あるため、何も取り込みませんでした。/)
  assert.equal(await count(), 0)
  const kept = await town.work((tx) => tx.selectFrom('import_batch').select('id').execute())
  assert.deepEqual(kept, [])
})

test('a file is taken from the command line, and again without doubles', async () => {
  const first = await bringIn(officeCsv())
  assert.equal(first.taken, true)
  assert.match(first.words, /名簿\.csv：シート「.*」、見出しは3行目です。/)
  assert.match(first.words, /5行目 J列「希望する活動」：「庭仕事」は決まった言葉として読めない/)
  assert.match(first.words, /3人を加えました。/)
  assert.match((await bringIn(officeCsv())).words, /0人を加えました。すでにあったものは3人です。/)
  assert.equal(await count(), 3)
})

test('a code or a list that is not there is said', async () => {
  assert.match((await bringIn(officeCsv(), 'roster', '999999')).words, /団体コード「999999」の市区町村はありません/)
  assert.match((await bringIn(officeCsv(), 'rooster')).words, /roster, completions, attendance, hosts のどれか/)
})
