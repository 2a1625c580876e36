import { plainPicture } from '#platform/pictures/plain-picture.ts'
import { isRecording, plainRecording } from '#platform/recordings/plain-recording.ts'
import { type FileKind, fileTypeOf, type MediaType, mostBytes } from './file-type.ts'

export interface ReceivedFile {
  mediaType: MediaType
  bytes: Uint8Array
  width: number | null
  height: number | null
}
export type Received = { file: ReceivedFile | null } | { problem: 'large' | 'kind' | 'unreadable' }

/**
 * The file that came with a form, known by its bytes whatever its name says; a picture comes out of it drawn anew, sound
 * and film without what is written beside them. None is no problem here.
 */
export async function receiveFile(given: FormDataEntryValue | null | undefined, kind: FileKind): Promise<Received> {
  if (!(given instanceof File) || given.size === 0) return { file: null }
  if (given.size > mostBytes[kind]) return { problem: 'large' }
  const bytes = new Uint8Array(await given.arrayBuffer())
  const mediaType = fileTypeOf(kind, bytes)
  if (!mediaType) return { problem: 'kind' }
  if (isRecording(mediaType)) {
    const plain = plainRecording(mediaType, bytes)
    return plain ? { file: { mediaType, bytes: plain, width: null, height: null } } : { problem: 'unreadable' }
  }
  if (kind !== 'picture') return { file: { mediaType, bytes, width: null, height: null } }
  const file = await plainPicture(bytes)
  return file ? { file } : { problem: 'unreadable' }
}
