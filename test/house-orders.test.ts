import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '#platform/root.ts'

/**
 * Lists of plans and training end in a key that no two rows of theirs share, so that pages and exports of equal days or
 * names never change places: an id, or what a unique index says. The few that end otherwise are named with their reason.
 */
const own = /(^|[._"(' ])(id|[a-z]+_id|code|number|reference|item)'?$/
const endOtherwise: Record<string, string> = {
  'src/plans/content/store.ts': 'the id of a table that is chosen',
  'src/plans/menu/wider.queries.ts': 'grouped by what they are ordered by',
  'src/training/plan/store.ts': 'one row for each year',
  'src/training/run/run.queries.ts': 'years and days alone',
}

test('lists of plans and training end in a key of their own', () => {
  const found = ['src/plans', 'src/training'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .flatMap((file) => endsIn(`${folder}/${file}`)),
  )
  assert.ok(found.length > 60, `${found.length} orderings were read`)
  const open = found.filter(({ key }) => !own.test(key))
  assert.deepEqual(
    open.filter(({ file }) => !(file in endOtherwise)),
    [],
  )
  const named = new Set(open.map(({ file }) => file))
  assert.deepEqual(
    Object.keys(endOtherwise).filter((file) => !named.has(file)),
    [],
  )
})

/** The last key of every ordering in a file, in the words of the builder and of SQL. */
function endsIn(file: string): { file: string; key: string }[] {
  const text = readFileSync(join(root, file), 'utf8')
  const built = [...text.matchAll(/(?:\.orderBy\((?:[^()]|\([^()]*\))*\)\s*)+/g)].map(([chain]) => {
    const last = chain.slice(chain.lastIndexOf('.orderBy(') + '.orderBy('.length)
    return last.replace(/\)\s*$/, '').replace(/,\s*'(asc|desc)'$/, '')
  })
  const written = [...text.matchAll(/order by ([^`)]+?)(?=`|\)| limit|\n\s*limit)/g)].map(([, keys = '']) => {
    const last = keys.split(',').at(-1) ?? ''
    return last.trim().replace(/ (asc|desc)$/, '')
  })
  return [...built, ...written].map((key) => ({ file, key }))
}
