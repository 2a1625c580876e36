import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { root } from '#platform/root.ts'
import { processTree } from './process-tree.ts'

export interface Started {
  port: number
  /** From `npm start` to the first page, in seconds. */
  seconds: number
  tree(): number[]
  stop(): Promise<void>
}

/** The program as it is used: `npm start` in processes of its own, up to its first page. */
export async function start(env: Record<string, string>, ...options: string[]): Promise<Started> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn('npm', ['start', '--', ...options], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const end = () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid as number), 'SIGTERM')
  }
  process.once('exit', end)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error('npm start ended')
    await pause(20)
  }
  return {
    port,
    seconds: (performance.now() - began) / 1000,
    tree: () => processTree(child.pid as number),
    stop: async () => {
      end()
      await ended
      while (await answers(port)) await pause(50)
      await pause(300)
    },
  }
}

async function answers(port: number): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => null)
  await response?.text()
  return response?.ok ?? false
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
