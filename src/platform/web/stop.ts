import type { ServerType } from '@hono/node-server'

const patienceMs = 800

/** On SIGTERM or SIGINT: no new requests, idle connections closed, running requests finished, then the rest. */
export function stopGracefully(server: ServerType, then: (() => Promise<unknown>)[]): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await closed(server)
    await Promise.race([Promise.allSettled(then.map((each) => each())), pause(5_000)])
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

async function closed(server: ServerType): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()))
  const sweep = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 20)
  await Promise.race([done, pause(patienceMs)])
  clearInterval(sweep)
  if ('closeAllConnections' in server) server.closeAllConnections()
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref())
