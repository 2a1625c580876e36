/** An arc of a network: how much may pass, and what each unit is worth (whole numbers, zero or more). */
export interface Arc {
  from: number
  to: number
  room: number
  worth: number
}

/**
 * The flow from node 0 to node 1 that is worth most in all, as units on each arc. Successive best paths (Bellman and
 * Ford): each path is the one that adds most, and it stops when none adds anything, so the result is optimal for whole
 * numbers. The same arcs in the same order give the same flow.
 */
export function bestFlow(nodes: number, arcs: readonly Arc[]): number[] {
  const net = networkOf(nodes, arcs)
  for (let path = bestPath(net); path !== null; path = bestPath(net)) push(net, path)
  return arcs.map((_, at) => net.room[at * 2 + 1] ?? 0)
}

/** Each arc twice: forward at `2 × at`, and back at `2 × at + 1`, with the room that can be taken back. */
interface Network {
  to: Int32Array
  room: Int32Array
  worth: Float64Array
  leaving: number[][]
}

function networkOf(nodes: number, arcs: readonly Arc[]): Network {
  const leaving: number[][] = Array.from({ length: nodes }, () => [])
  const net = {
    to: new Int32Array(arcs.length * 2),
    room: new Int32Array(arcs.length * 2),
    worth: new Float64Array(arcs.length * 2),
    leaving,
  }
  for (const [at, { from, to, room, worth }] of arcs.entries()) {
    net.to.set([to, from], at * 2)
    net.room.set([room, 0], at * 2)
    net.worth.set([worth, -worth], at * 2)
    leaving[from]?.push(at * 2)
    leaving[to]?.push(at * 2 + 1)
  }
  return net
}

/** The arcs of the path from 0 to 1 that adds most, or null when none adds anything. */
function bestPath({ to, room, worth, leaving }: Network): number[] | null {
  const best = new Float64Array(leaving.length).fill(Number.NEGATIVE_INFINITY)
  const by = new Int32Array(leaving.length).fill(-1)
  const isWaiting = new Uint8Array(leaving.length)
  best[0] = 0
  const waiting = [0]
  for (let next = 0; next < waiting.length; next++) {
    const node = waiting[next] ?? 0
    isWaiting[node] = 0
    for (const arc of leaving[node] ?? []) {
      const there = to[arc] ?? 0
      const value = (best[node] ?? 0) + (worth[arc] ?? 0)
      if ((room[arc] ?? 0) === 0 || value <= (best[there] ?? 0)) continue
      best[there] = value
      by[there] = arc
      if (isWaiting[there] === 0) waiting.push(there)
      isWaiting[there] = 1
    }
  }
  if ((best[1] ?? 0) <= 0) return null
  const path: number[] = []
  for (let node = 1; node !== 0; node = to[(by[node] ?? 0) ^ 1] ?? 0) path.push(by[node] ?? 0)
  return path
}

function push({ room }: Network, path: readonly number[]): void {
  const units = Math.min(...path.map((arc) => room[arc] ?? 0))
  for (const arc of path) {
    room[arc] = (room[arc] ?? 0) - units
    room[arc ^ 1] = (room[arc ^ 1] ?? 0) + units
  }
}
