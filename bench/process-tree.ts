import { readdirSync, readFileSync } from 'node:fs'

/** What processes of this machine have used and hold, read from /proc; all zero where there is none. */
export function processTree(root: number): number[] {
  const parents = processIds().map((pid) => [pid, Number(stat(pid)[1])] as const)
  const below = (pid: number): number[] => [
    pid,
    ...parents.filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ]
  return below(root)
}

/** Milliseconds of processor time so far. */
export const processorMs = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + (Number(stat(pid)[11] ?? 0) + Number(stat(pid)[12] ?? 0)) * 10, 0)

/** Resident memory in MB; what several processes share is counted in each of them. */
export const residentMb = (pids: readonly number[]): number =>
  Math.round(pids.reduce((sum, pid) => sum + Number(/VmRSS:\s+(\d+)/.exec(read(pid, 'status'))?.[1] ?? 0), 0) / 1024)

export const load = (): string => read('loadavg', '').split(' ').slice(0, 1).join('') || '?'

const processIds = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)

/** The fields of /proc/PID/stat from the state on: 1 is the parent, 11 and 12 are the ticks of 10 ms. */
const stat = (pid: number) =>
  read(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ')

function read(pid: number | string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`.replace(/\/$/, ''), 'utf8')
  } catch {
    return ''
  }
}
