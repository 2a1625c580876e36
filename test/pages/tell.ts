import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { root } from '#platform/root.ts'
import { Somebody } from './somebody.ts'

export type Step = [words: string, step: () => void | Promise<void>]

/** Tells a story step by step. The first that fails ends it, with a picture of every browser under build/journeys. */
export async function tell(t: TestContext, title: string, steps: Step[], cast: object): Promise<void> {
  let isBroken = false
  for (const [words, step] of steps) {
    if (isBroken) break
    await t.test(words, async () => {
      try {
        await step()
      } catch (thrown) {
        isBroken = true
        await takePictures(title, cast)
        throw thrown
      }
    })
  }
}

async function takePictures(title: string, cast: object): Promise<void> {
  for (const [who, one] of Object.entries(cast))
    if (one instanceof Somebody)
      await one.page
        .screenshot({ path: join(root, 'build/journeys', `${title} ${who}.png`), fullPage: true })
        .catch(() => undefined)
}
