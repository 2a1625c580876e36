import { plainMp3 } from './mp3.ts'
import { plainMp4 } from './mp4.ts'
import { plainOgg } from './ogg.ts'
import { plainWav } from './wav.ts'
import { plainWebm } from './webm.ts'

const ways = {
  'audio/mpeg': plainMp3,
  'audio/mp4': plainMp4,
  'audio/ogg': plainOgg,
  'audio/wav': plainWav,
  'video/mp4': plainMp4,
  'video/webm': plainWebm,
} as const
export type RecordingType = keyof typeof ways

export const isRecording = (mediaType: string): mediaType is RecordingType => Object.hasOwn(ways, mediaType)

/**
 * Sound or film as it is heard and seen, without what is written beside it: where and when it was recorded, with what, by
 * whom, under which title, with which picture. Null where the file cannot be read well enough to be sure of that.
 */
export function plainRecording(mediaType: RecordingType, given: Uint8Array): Uint8Array | null {
  try {
    return ways[mediaType](Buffer.from(given))
  } catch (fault) {
    // A length that leads out of the file.
    if (fault instanceof RangeError) return null
    throw fault
  }
}
