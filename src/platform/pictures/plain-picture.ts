/** The longest side that a picture keeps, in points: clear on paper and large screens, light on the line of a telephone. */
export const longestSide = 1280
/** What a telephone takes at most today; beyond that a small file could fill the memory. */
const mostPoints = 64_000_000

export interface PlainPicture {
  mediaType: 'image/webp'
  bytes: Uint8Array
  width: number
  height: number
}

/**
 * A picture drawn anew from its points: upright, no larger than needed, and without all that cameras write beside them
 * (where, when, with what, a small copy of what was cut away). Null where it cannot be read as JPEG, PNG, WebP or GIF;
 * of one that moves, the first picture.
 */
export async function plainPicture(given: Uint8Array): Promise<PlainPicture | null> {
  const sharp = await decoder()
  try {
    const { data, info } = await sharp(given, { limitInputPixels: mostPoints, failOn: 'error' })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer({ resolveWithObject: true })
    return { mediaType: 'image/webp', bytes: new Uint8Array(data), width: info.width, height: info.height }
  } catch {
    return null
  }
}

/** Four readers of pictures and no other of the many that come along; loaded with the first picture, not at the start. */
const decoder = () => {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false)
    sharp.concurrency(1)
    sharp.block({ operation: ['VipsForeignLoad'] })
    const readers = ['Jpeg', 'Png', 'Webp', 'Nsgif'].map((name) => `VipsForeignLoad${name}Buffer`)
    sharp.unblock({ operation: readers })
    return sharp
  })
  return loaded
}
let loaded: Promise<typeof import('sharp').default> | undefined
