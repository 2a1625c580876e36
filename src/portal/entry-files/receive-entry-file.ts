import { lookIntoPdf } from '#platform/pdf/look-into-pdf.ts'
import { type ReceivedFile, receiveFile } from '../files/receive-file.ts'
import type { Kind } from './rules.ts'
import type { Words } from './words.ts'

export interface EntryFileGiven extends ReceivedFile {
  /** Whether it can be read aloud in its order; not asked of a picture. */
  isReadable: boolean | null
}
type Problem = 'large' | 'kind' | 'unreadable' | 'locked' | 'active'

/** The picture or leaflet that came with a form, or why it cannot be shown. */
export async function receiveEntryFile(
  given: FormDataEntryValue | null | undefined,
  kind: Kind,
): Promise<{ file: EntryFileGiven | null } | { problem: Problem }> {
  const received = await receiveFile(given, kind)
  if ('problem' in received) return received
  const { file } = received
  if (!file) return { file: null }
  if (kind === 'picture') return { file: { ...file, isReadable: null } }
  const facts = lookIntoPdf(file.bytes)
  if (!facts) return { problem: 'unreadable' }
  if (facts.isLocked || facts.isActive) return { problem: facts.isLocked ? 'locked' : 'active' }
  return { file: { ...file, isReadable: facts.isTagged } }
}

export function fileProblem({ problem: said }: Words, kind: Kind, problem: Problem): string {
  return problem === 'kind' || problem === 'unreadable' ? said[problem][kind] : said[problem]
}
