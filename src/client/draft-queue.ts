/** `again`: worth another try; `over`: the server will not take this draft any more. */
export type Sent = 'kept' | 'again' | 'over'

export type DraftQueueParts = {
  /** Sends the present values of these fields. */
  send: (names: string[], signal: AbortSignal) => Promise<Sent>
  onKept: () => void
  onWaiting: () => void
}

const pause = 600
const longestWait = 60_000

/**
 * Gathers the names of changed fields and sends them 600 ms after the first change, one message at a time; whatever
 * does not arrive is sent again, waiting longer each time.
 */
export function draftQueue(parts: DraftQueueParts) {
  let changed = new Set<string>()
  let underway: { names: string[]; abort: AbortController } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let closed = false
  let held = false

  function wait(milliseconds: number) {
    timer ??= setTimeout(flush, milliseconds)
  }

  function stopWaiting() {
    clearTimeout(timer)
    timer = undefined
  }

  async function flush() {
    stopWaiting()
    if (closed || held || underway || changed.size === 0) return
    const message = { names: [...changed], abort: new AbortController() }
    underway = message
    changed = new Set()
    const outcome = await parts.send(message.names, message.abort.signal)
    if (underway !== message) return
    underway = null
    settle(outcome, message.names)
  }

  function settle(outcome: Sent, names: string[]) {
    if (outcome === 'over') closed = true
    if (outcome === 'kept') {
      failures = 0
      parts.onKept()
    }
    if (outcome === 'again') {
      for (const name of names) changed.add(name)
      failures++
      parts.onWaiting()
    }
    if (changed.size > 0) wait(failures ? Math.min(longestWait, 1000 * 2 ** failures) : pause)
  }

  function takeBack() {
    if (!underway) return
    for (const name of underway.names) changed.add(name)
    underway.abort.abort()
    underway = null
  }

  return {
    change(name: string) {
      held = false
      changed.add(name)
      if (!underway) wait(pause)
    },
    flush,
    /** For the last moment of a page: what is on its way is sent again with the rest, so that nothing overtakes. */
    flushAll() {
      takeBack()
      return flush()
    },
    /** The form itself is being sent and carries everything: nothing may follow it, not even as the page closes. */
    hold() {
      held = true
      stopWaiting()
      takeBack()
    },
  }
}
