import type { PortalFileTable } from '../tables.ts'

type LogoType = Extract<PortalFileTable['media_type'], 'image/png' | 'image/jpeg' | 'image/webp'>

/** A logo stands on every page, so that it has to be light. */
export const mostLogoBytes = 200 * 1024

export type Logo = { mediaType: LogoType; bytes: Uint8Array }
export type GivenLogo = { logo: Logo | null } | { problem: 'large' | 'kind' }

/**
 * The logo that came with a form, known by its first bytes and not by its name. Only pictures made of points: an SVG may
 * carry a script, and so it is none of them.
 */
export async function logoIn(given: FormDataEntryValue | null | undefined): Promise<GivenLogo> {
  if (!(given instanceof File) || given.size === 0) return { logo: null }
  if (given.size > mostLogoBytes) return { problem: 'large' }
  const bytes = new Uint8Array(await given.arrayBuffer())
  const mediaType = logoTypeOf(bytes)
  return mediaType ? { logo: { mediaType, bytes } } : { problem: 'kind' }
}

function logoTypeOf(bytes: Uint8Array): LogoType | null {
  const text = (from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (text(0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  return text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP' ? 'image/webp' : null
}
