import { request } from 'node:http'

/** What a browser that was never here loads over the line for one page: the page and all that it names, compressed. */
export async function firstVisitBytes(port: number, path: string, session: string): Promise<number> {
  const page = await load(port, path, session)
  const html = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie: `session=${session}` } })
  const named = new Set(
    [...(await html.text()).matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, asset]) => asset),
  )
  const assets = await Promise.all([...named].map((asset) => load(port, asset as string, session)))
  return assets.reduce((sum, bytes) => sum + bytes, page)
}

function load(port: number, path: string, session: string): Promise<number> {
  const headers = { 'accept-encoding': 'br', cookie: `session=${session}` }
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (answer) => {
      let bytes = answer.rawHeaders.reduce((sum, text) => sum + text.length + 2, 0)
      answer.on('data', (part: Buffer) => {
        bytes += part.length
      })
      answer.on('end', () => resolve(bytes))
    })
    asked.on('error', reject)
    asked.end()
  })
}
