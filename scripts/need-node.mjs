// The program needs Node.js 24. It is brought along for Linux and Windows; elsewhere the machine's own has to do.
const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(`ともに needs Node.js 24 or newer, but this is ${process.version}.`)
  console.error(
    'On Linux (x64, arm64) and Windows (x64) `npm ci` brings it along: run `npm ci` again without --omit=optional.',
  )
  console.error('On other machines please install Node.js 24 from nodejs.org.')
  process.exit(1)
}
