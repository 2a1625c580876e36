import type { HouseContext } from '#platform/web/house.ts'
import { fileTypeOf, mostBytes } from './file-type.ts'
import type { PartKind } from './rules.ts'
import type { PartSet } from './set-part.ts'
import { withoutTraces } from './without-traces.ts'

type Given = { file: PartSet['file'] } | { problem: 'missing' | 'large' | 'kind' }

/** The file that came with the form, known by its bytes; none is needed where one is there already. */
export async function fileIn(c: HouseContext, kind: PartKind, before: string | null): Promise<Given> {
  if (kind === 'text') return { file: null }
  const given = c.var.typed?.get('file')
  if (!(given instanceof File) || given.size === 0) return before ? { file: null } : { problem: 'missing' }
  if (given.size > mostBytes[kind]) return { problem: 'large' }
  const bytes = new Uint8Array(await given.arrayBuffer())
  const mediaType = fileTypeOf(kind, bytes)
  return mediaType ? { file: { mediaType, bytes: withoutTraces(mediaType, bytes) } } : { problem: 'kind' }
}
