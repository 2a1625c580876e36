// Bundles the program (and, when asked, its tests) with esbuild.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keptBuild, wordOf } from './kept-build.mjs'

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
  loader: { '.typ': 'text' },
  logLevel: 'warning',
}

/** The program itself, bundled when a source has changed since it was bundled last. */
export async function buildServer() {
  const sources = ['package.json', 'package-lock.json', 'tsconfig.json', ...['src', 'scripts'].flatMap(files)]
  const word = wordOf(sources.filter((file) => existsSync(file) && !/\.(test\.tsx?|md)$|[\\/]fixtures[\\/]/.test(file)))
  const folder = await keptBuild(join('build', 'server'), word, (fresh) =>
    bundle(fresh, { main: 'src/main.ts', cli: 'src/cli.ts' }),
  )
  return (name) => join(root, folder, `${name}.js`)
}

export async function buildTests(wanted) {
  const folder = ownFolder('test')
  const tests = ['src', 'test', 'bench']
    .flatMap(files)
    .filter((f) => /\.test\.tsx?$/.test(f) && wanted(f))
    .sort()
  const named = Object.fromEntries(tests.map((f) => [f.replace(/\.tsx?$/, '').replace(/[\\/]/g, '__'), f]))
  await bundle(folder, named)
  return Object.keys(named).map((name) => join(folder, `${name}.js`))
}

/** One script from the repository's own TypeScript, e.g. a benchmark. */
export async function buildOne(file) {
  const folder = ownFolder('run')
  const name = basename(file).replace(/\.tsx?$/, '')
  await bundle(folder, { [name]: file })
  return join(root, folder, `${name}.js`)
}

/**
 * A folder for this process alone, gone when it ends: several may run in one checkout. What a killed one left behind is
 * swept out by the next.
 */
function ownFolder(kind) {
  const all = join('build', kind)
  mkdirSync(all, { recursive: true })
  for (const run of readdirSync(all))
    if (!isAnother(Number(run))) rmSync(join(all, run), { recursive: true, force: true })
  const own = join(all, String(process.pid))
  process.on('exit', () => rmSync(own, { recursive: true, force: true }))
  return own
}

function isAnother(pid) {
  try {
    return pid > 0 && pid !== process.pid && process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

async function bundle(folder, entries) {
  const esbuild = await import('esbuild')
  await esbuild.build({ ...forNode, entryPoints: { ...entries, ...workers() }, outdir: folder })
  await buildAssets(esbuild, folder)
  await esbuild.stop()
}

async function buildAssets(esbuild, folder) {
  const forOldTelephones = { app: 'src/client/app.ts', style: 'src/ui/styles/app.css' }
  const names = {
    ...(await bundleForBrowsers(esbuild, folder, forOldTelephones, ['es2019', 'safari13', 'chrome80'])),
    // Browsers that know passkeys are newer than these.
    ...(await bundleForBrowsers(esbuild, folder, { passkey: 'src/client/passkey.ts' }, [
      'es2020',
      'safari15',
      'chrome90',
    ])),
  }
  writeFileSync(join(folder, 'assets.json'), JSON.stringify(names))
}

async function bundleForBrowsers(esbuild, folder, entries, target) {
  const { metafile } = await esbuild.build({
    entryPoints: entries,
    outdir: join(folder, 'assets'),
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
    if (key) names[key] = basename(out)
  }
  return names
}
