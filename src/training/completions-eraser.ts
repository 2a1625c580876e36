import type { Eraser } from '#people/index.ts'

/** Which course was completed when is counted for the year; whose it was is gone with the name. */
export const completionsEraser: Eraser = {
  id: 'training',
  deletes: [],
  keeps: ['completion'],
  erase: async () => {},
}
