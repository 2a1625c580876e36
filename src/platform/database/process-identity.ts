import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

export interface ProcessIdentity {
  readonly pid: number
  /** When the process started, in the kernel's ticks; '' where the system does not tell. Guards against reused pids. */
  readonly started: string
  /** Where the pid means something: one boot of one machine or container. */
  readonly place: string
}

export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, started: startOf(process.pid), place: ownPlace() }
}

/** null when only the age of the lock can tell: the process belongs to another container or machine. */
export function isAlive(identity: ProcessIdentity): boolean | null {
  if (identity.place !== ownPlace()) return null
  if (!exists(identity.pid)) return false
  const started = startOf(identity.pid)
  return started === '' || identity.started === '' || started === identity.started
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function ownPlace(): string {
  const boot = orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
  const pids = orEmpty(() => readlinkSync('/proc/self/ns/pid'))
  return boot === '' ? hostname() : `${boot} ${pids}`
}

const startTimeAfterName = 19

function startOf(pid: number): string {
  const line = orEmpty(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[startTimeAfterName] ?? ''
}

function orEmpty(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
