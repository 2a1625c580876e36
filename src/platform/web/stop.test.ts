import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { stopGracefully } from './stop.ts'

if (process.env.TOMONI_TEST_SERVES) serveUntilStopped()
else {
  const agent = new Agent({ keepAlive: true })
  const running: ChildProcess[] = []
  after(() => {
    agent.destroy()
    for (const child of running) child.kill('SIGKILL')
  })

  const open = async () => {
    const env = { ...process.env, TOMONI_TEST_SERVES: '1' }
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url)], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    running.push(child)
    const [port] = await once(child.stdout as NodeJS.ReadableStream, 'data')
    return { child, port: Number(port) }
  }
  const ask = (port: number, path: string) =>
    new Promise<string>((resolve) => {
      const asked = request({ port, path, agent, host: '127.0.0.1' }, (answer) => {
        let text = ''
        answer.on('data', (part) => {
          text += part
        })
        answer.on('end', () => resolve(text))
      })
      asked.on('error', (error) => resolve((error as { code?: string }).code ?? 'failed'))
      asked.end()
    })

  test('told to stop, it finishes what it answers, takes nothing new, does what comes after, and ends', async () => {
    const { child, port } = await open()
    assert.equal(await ask(port, '/soon'), 'done')
    const answered = ask(port, '/soon')
    await new Promise((resolve) => setTimeout(resolve, 50))
    child.kill('SIGTERM')
    const said = once(child.stdout as NodeJS.ReadableStream, 'data')
    assert.equal(await answered, 'done')
    assert.equal(String((await said)[0]), 'after\n')
    assert.deepEqual(await once(child, 'exit'), [0, null])
    assert.match(await ask(port, '/soon'), /ECONNREFUSED|ECONNRESET/)
  })

  test('a request that never ends does not keep it from stopping', async () => {
    const { child, port } = await open()
    const answered = ask(port, '/never')
    await new Promise((resolve) => setTimeout(resolve, 50))
    child.kill('SIGTERM')
    assert.deepEqual(await once(child, 'exit'), [0, null])
    assert.match(await answered, /ECONNRESET|socket hang up/)
  })
}

function serveUntilStopped(): void {
  const fetch = async (asked: Request) => {
    await new Promise((resolve) => setTimeout(resolve, asked.url.endsWith('/never') ? 600_000 : 200))
    return new Response('done')
  }
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port))
  stopGracefully(server, [async () => console.log('after')])
}
