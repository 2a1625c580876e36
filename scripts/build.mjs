// Bundles the program (and, when asked, its tests) with esbuild: some 50 ms, so it happens at every start.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)

const files = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : []
const workers = () =>
  Object.fromEntries(
    files('src')
      .filter((f) => f.endsWith('-worker.ts'))
      .map((f) => [basename(f, '.ts'), f]),
  )

const forNode = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  packages: 'external',
  splitting: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: true,
  logLevel: 'warning',
}

export async function buildServer() {
  rmSync('build/server', { recursive: true, force: true })
  await esbuild.build({
    ...forNode,
    entryPoints: { main: 'src/main.ts', cli: 'src/cli.ts', ...workers() },
    outdir: 'build/server',
  })
  await buildAssets()
}

export async function buildAssets() {
  rmSync('build/assets', { recursive: true, force: true })
  mkdirSync('build/assets', { recursive: true })
  const forOldTelephones = { app: 'src/client/app.ts', style: 'src/ui/styles/app.css' }
  const names = {
    ...(await bundleForBrowsers(forOldTelephones, ['es2019', 'safari13', 'chrome80'])),
    // Browsers that know passkeys are newer than these.
    ...(await bundleForBrowsers({ passkey: 'src/client/passkey.ts' }, ['es2020', 'safari15', 'chrome90'])),
  }
  writeFileSync('build/assets.json', JSON.stringify(names))
}

async function bundleForBrowsers(entries, target) {
  const { metafile } = await esbuild.build({
    entryPoints: entries,
    outdir: 'build/assets',
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    target,
    format: 'iife',
    metafile: true,
    logLevel: 'warning',
  })
  const names = {}
  for (const [out, { entryPoint }] of Object.entries(metafile.outputs)) {
    const key = Object.keys(entries).find((name) => entries[name] === entryPoint)
    if (key) names[key] = relative('build/assets', out)
  }
  return names
}

export async function buildTests(wanted) {
  rmSync('build/test', { recursive: true, force: true })
  const tests = ['src', 'test', 'bench']
    .flatMap(files)
    .filter((f) => /\.test\.tsx?$/.test(f) && wanted(f))
    .sort()
  const named = Object.fromEntries(tests.map((f) => [f.replace(/\.tsx?$/, '').replace(/[\\/]/g, '__'), f]))
  await esbuild.build({ ...forNode, entryPoints: { ...named, ...workers() }, outdir: 'build/test' })
  await buildAssets()
  return Object.keys(named).map((name) => join('build/test', `${name}.js`))
}

/** One script from the repository's own TypeScript, e.g. a benchmark. */
export async function buildOne(file) {
  const name = basename(file).replace(/\.tsx?$/, '')
  await esbuild.build({ ...forNode, entryPoints: { [name]: file, ...workers() }, outdir: 'build/run' })
  await buildAssets()
  return join(root, 'build/run', `${name}.js`)
}
