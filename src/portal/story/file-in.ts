import type { HouseContext } from '#platform/web/house.ts'
import { type ReceivedFile, receiveFile } from '../files/receive-file.ts'
import type { PartKind } from './rules.ts'

type Given = { file: ReceivedFile | null } | { problem: 'missing' | 'large' | 'kind' | 'unreadable' }

/** The file that came with the form; none is needed where one is there already. */
export async function fileIn(c: HouseContext, kind: PartKind, before: string | null): Promise<Given> {
  if (kind === 'text') return { file: null }
  const given = await receiveFile(c.var.typed?.get('file'), kind)
  return 'file' in given && !given.file && !before ? { problem: 'missing' } : given
}
