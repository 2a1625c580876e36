import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { test } from 'node:test'
import { root } from '#platform/root.ts'

/** The house rules that a machine can keep. */

const sources = filesUnder('src').filter((file) => /\.tsx?$/.test(file) && !/\/(gallery|fixtures)\//.test(file))
const plain = sources.filter((file) => !/\.test\.|\/views\/|words|vocabulary/.test(file))

test('no source file is longer than 200 lines, and nine of ten are shorter than 100', () => {
  const lengths = plain.map((file) => ({ file, lines: linesOf(file) }))
  assert.deepEqual(
    lengths.filter(({ lines }) => lines > 200),
    [],
  )
  const short = lengths.filter(({ lines }) => lines < 100).length
  assert.ok(short / lengths.length >= 0.9, `${short} of ${lengths.length} files are shorter than 100 lines`)
})

test('only urls.ts and its parts contain addresses', () => {
  const offenders = plain
    .filter((file) => !file.startsWith('src/client'))
    .flatMap((file) => matches(file, /(href|action)=["']\/|redirect\(['"`]\/|\.(get|post)\(['"]\//g))
  assert.deepEqual(offenders, [])
})

test('no page has inline script, inline style or event attributes', () => {
  const offenders = sources
    // A block of data is never run; what is in it cannot end it.
    .filter((file) => file.endsWith('.tsx') && file !== 'src/ui/data-block.tsx')
    .flatMap((file) => matches(file, /\sstyle=|\son(click|change|input|submit|load)=|dangerouslySetInnerHTML|<style/gi))
  assert.deepEqual(offenders, [])
})

test('only a store, a verb or a query touches the tables of the database, and only the owner writes them', () => {
  const owners = ownersOfTables()
  const offenders = sources
    .filter((file) => !/\.test\.|^src\/(demonstration|cli)/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/\.(insertInto|updateTable|deleteFrom)\(\s*'(\w+)'/g)]
        .filter(([, , table]) => table && owners.has(table) && owners.get(table) !== file.split('/')[1])
        .map(([, verb, table]) => `${file}: ${verb}('${table}')`),
    )
  assert.deepEqual(offenders, [])
})

test('brackets, commas and colons between words follow the language of the page', () => {
  const offenders = sources
    .filter((file) => file.endsWith('.tsx') && !/\.test\./.test(file))
    .flatMap((file) => matches(file, /join\('[、・]'\)|（[${]|\}：|^\s*（\s*$/gm))
  assert.deepEqual(offenders, [])
})

test('views hold no database and no clock', () => {
  const offenders = sources
    .filter((file) => file.includes('/views/'))
    .flatMap((file) => matches(file, /new Date\(|Date\.now|selectFrom|\.execute\(/g))
  assert.deepEqual(offenders, [])
})

test('rules know no clock, no promise and no Date', () => {
  const offenders = sources
    .filter((file) => /(\/rules\.ts|\/rules\/[^/]+\.ts)$/.test(file) && !/\.test\./.test(file))
    .flatMap((file) => matches(file, /new Date|Date\.now|\bawait\b|\basync\b|\bTemporal\b/g))
  assert.deepEqual(offenders, [])
})

test('nothing calls out: no address of another host stands in the source', () => {
  const offenders = sources
    .filter((file) => !/\.test\./.test(file))
    .flatMap((file) =>
      matches(
        file,
        /https?:\/\/(?!localhost|127\.0\.0\.1|here\.invalid|[\w.]*example\.|www\.w3\.org|schema\.org|www\.sitemaps\.org|tomoni\.)[\w.-]+/g,
      ),
    )
  assert.deepEqual(offenders, [])
})

test('migrations are named by time and sentence and label every table with its sensitivity', () => {
  const files = readdirSync(join(root, 'db/migrations')).sort()
  const sql = files.map((file) => readFileSync(join(root, 'db/migrations', file), 'utf8')).join('\n')
  assert.deepEqual(
    files.filter((file) => !/^\d{14}_[a-z0-9_]+\.sql$/.test(file)),
    [],
  )
  const tables = [...sql.matchAll(/create table (\w+)/g)].map(([, name]) => name)
  const labelled = new Set([...sql.matchAll(/comment on table (\w+) is '機密性[123]:/g)].map(([, name]) => name))
  assert.deepEqual(
    tables.filter((name) => name && !labelled.has(name)),
    [],
  )
})

function ownersOfTables(): Map<string, string> {
  const owners = new Map<string, string>()
  for (const file of sources.filter((each) => each.endsWith('/tables.ts')))
    for (const [, table] of read(file).matchAll(/^ {2}(\w+): \w+Table$/gm))
      if (table) owners.set(table, file.split('/')[1] ?? '')
  return owners
}

function matches(file: string, pattern: RegExp): string[] {
  return [...read(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`)
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
}

function linesOf(file: string): number {
  return read(file).trimEnd().split('\n').length
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

test('every identifier of the glossary is in the source, and no term stands twice', () => {
  const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| 用語'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const all = sources.map(read).join('\n')
  const missing = rows
    .map(([, , , , , code = '']) => code.replaceAll('`', ''))
    .filter((code) => code !== '' && code !== 'matching' && !all.includes(code))
  assert.deepEqual(missing, [])
  const terms = rows.map(([, term]) => term)
  assert.deepEqual(
    terms.filter((term, at) => terms.indexOf(term) !== at),
    [],
  )
})
