import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { longestSide, plainPicture } from './plain-picture.ts'

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#2f6f5e' } }).withExif({
    IFD0: { Artist: 'TAKEN-BY-SOMEBODY' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 41/1 22/1' },
  })

test('of a photograph nothing is left that a camera wrote beside it, in any of the formats', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const given = await photo(60, 40)[format]().toBuffer()
    assert.ok(given.includes('TAKEN-BY-SOMEBODY'), format)
    const plain = await plainPicture(given)
    assert.ok(plain && !Buffer.from(plain.bytes).includes('TAKEN-BY-SOMEBODY'), format)
    const { exif, xmp, icc, width, height } = await sharp(plain.bytes).metadata()
    assert.deepEqual({ exif, xmp, icc }, { exif: undefined, xmp: undefined, icc: undefined })
    assert.deepEqual([plain.width, plain.height], [width, height])
  }
})

test('one that lay on its side stands upright, and one larger than needed becomes smaller in its own proportions', async () => {
  const lying = await photo(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const upright = await plainPicture(lying)
  assert.deepEqual([upright?.width, upright?.height], [40, 60])
  const large = await plainPicture(
    await photo(longestSide + 720, 1000)
      .jpeg()
      .toBuffer(),
  )
  assert.deepEqual([large?.width, large?.height], [longestSide, 640])
  const exact = await plainPicture(await photo(longestSide, 10).png().toBuffer())
  assert.equal(exact?.width, longestSide)
})

test('what is no picture, an SVG, and a picture of which half is missing are not read', async () => {
  const half = (await photo(400, 300).jpeg().toBuffer()).subarray(0, 500)
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>x</script></svg>')
  for (const given of [half, drawing, Buffer.from('<html>'), new Uint8Array()])
    assert.equal(await plainPicture(given), null)
})
