import { inflateSync } from 'node:zlib'

export interface PdfFacts {
  /** Needs a password, or forbids something: programs that read aloud are often locked out, too. */
  isLocked: boolean
  /** Carries programs, other files or calls of other programs. */
  isActive: boolean
  /** Says what is a heading, a list, a picture: without it, it may not be read aloud in its order (ISO 32000-1 §14.8). */
  isTagged: boolean
}

/** What a PDF says of itself; null where that cannot be read. Pages, fonts and pictures in it are not opened. */
export function lookIntoPdf(bytes: Uint8Array): PdfFacts | null {
  const text = structureOf(Buffer.from(bytes).toString('latin1'))
  return text === null
    ? null
    : {
        isLocked: /\/Encrypt\b/.test(text),
        isActive: /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia)(?![A-Za-z0-9])/.test(text),
        isTagged: /\/StructTreeRoot\b/.test(text) && /\/Marked\s+true\b/.test(text),
      }
}

/** A file may not grow beyond this while it is opened. */
const mostUnpacked = 16 * 1024 * 1024

/** The objects without the contents of streams; objects that stand in packed streams are unpacked. */
function structureOf(file: string): string | null {
  const parts: string[] = []
  let left = mostUnpacked
  let at = 0
  for (;;) {
    const begins = file.indexOf('stream', at)
    const ends = begins < 0 ? -1 : file.indexOf('endstream', begins + 6)
    if (ends < 0) break
    const head = file.slice(at, begins)
    parts.push(head)
    if (/\/ObjStm\b/.test(head.slice(head.lastIndexOf('obj'))) && !/\/Encrypt\b/.test(file)) {
      const opened = unpacked(file.slice(begins + 6, ends).replace(/^\r?\n/, ''), left)
      if (opened === null) return null
      left -= opened.length
      parts.push(opened)
    }
    at = ends + 9
  }
  return [...parts, file.slice(at)]
    .join('\n')
    .replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function unpacked(stream: string, most: number): string | null {
  try {
    return inflateSync(Buffer.from(stream, 'latin1'), { maxOutputLength: Math.max(1, most) }).toString('latin1')
  } catch {
    return null
  }
}
