import { fork } from 'node:child_process'
import { join } from 'node:path'
import { root } from '#platform/root.ts'

export interface Figures {
  requests: number
  perSecond: number
  p50: number
  p99: number
  bytes: number
}

export interface Order {
  port: number
  path: string
  session: string
  seconds: number
  /** What the same session opens twenty times a second beside it, uncounted. */
  meanwhile?: string
}

/** Twenty connections ask for one page for so many seconds. The load comes from a process of its own. */
export function hammer(order: Order): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const child = fork(join(root, 'bench/hammer.mjs'), [JSON.stringify(order)])
    child.once('message', (figures) => resolve(figures as Figures))
    child.once('exit', (code) => code && reject(new Error(`the load stopped with ${code}`)))
  })
}
