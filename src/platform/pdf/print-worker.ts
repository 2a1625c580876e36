import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { root } from '../root.ts'
import base from './base.typ'
import type { FromPrinter, PdfTask } from './messages.ts'

const port = parentPort
if (!port) throw new Error('print-worker runs in a worker thread only')

/**
 * BIZ UDPGothic is made for being read by everybody, its sister BIZ UDPMincho is for certificates; Noto Sans JP has
 * the rare characters that they lack.
 */
const fonts = [
  'biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf',
  'biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf',
  'biz-udpmincho/400Regular/BIZUDPMincho_400Regular.ttf',
  'noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  'noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
].map((file) => readFileSync(join(root, 'node_modules/@expo-google-fonts', file)))

const compiler = NodeCompiler.create({ workspace: '/nothing-is-read-here', fontArgs: [{ fontBlobs: fonts }] })
compiler.mapShadow('/nothing-is-read-here/base.typ', Buffer.from(base))

port.on('message', ({ number, template, data, createdAt }: PdfTask) => {
  try {
    const set = compiler.compile({ mainFileContent: template, inputs: { data } })
    const document = set.result
    if (!document) throw new Error(faultsIn(set.takeDiagnostics()))
    const pdf = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: createdAt })
    const bytes = new Uint8Array(pdf)
    port.postMessage({ number, bytes } satisfies FromPrinter, [bytes.buffer])
  } catch (error) {
    port.postMessage({ number, fault: error instanceof Error ? error.message : String(error) } satisfies FromPrinter)
  }
  compiler.evictCache(10)
})

function faultsIn(found: { shortDiagnostics: unknown[] } | null): string {
  return JSON.stringify(found?.shortDiagnostics ?? 'nothing was set and nothing was said')
}
