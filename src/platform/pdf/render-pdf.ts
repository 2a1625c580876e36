import { Worker } from 'node:worker_threads'
import { findBuilt } from '../built.ts'
import type { FromPrinter, PdfTask } from './messages.ts'

/** The printer keeps 20 MB of letters in memory: it goes home when nobody prints. */
const idleMs = 60_000
const longestMs = 30_000

interface Printer {
  worker: Worker
  waiting: Map<number, (said: FromPrinter) => void>
  idle: NodeJS.Timeout | undefined
}

let printer: Printer | null = null
let lastNumber = 0

/**
 * Sets a Typst template as PDF/UA-1 (tagged; the typesetter refuses a document without title, with a skipped level of
 * headings or a picture without words), in a thread of its own. The template begins with `#import "/base.typ": *` and
 * finds `data` there; what is in `data` stays text, whatever it contains. Some milliseconds for a page.
 *
 * @param at the instant written into the file, so that the same document is the same bytes.
 * @throws Error where the template is at fault, or it took longer than 30 s.
 */
export async function renderPdf(template: string, data: unknown, at: string): Promise<Uint8Array> {
  const { worker, waiting } = openPrinter()
  lastNumber += 1
  const task: PdfTask = {
    number: lastNumber,
    template,
    data: JSON.stringify(data),
    createdAt: Math.floor(Date.parse(at) / 1000),
  }
  const said = await new Promise<FromPrinter>((resolve) => {
    const tooLong = setTimeout(() => dismiss('it took too long'), longestMs)
    waiting.set(task.number, (answer) => {
      clearTimeout(tooLong)
      resolve(answer)
    })
    worker.postMessage(task)
  })
  if ('fault' in said) throw new Error(`a document could not be set: ${said.fault}`)
  return said.bytes
}

/** Gets the printer ready, for a page from which people are likely to print: the first file then comes as fast as others. */
export function warmPrinter(): void {
  if (!printer) letRest(openPrinter())
}

function letRest(opened: Printer): void {
  opened.worker.unref()
  opened.idle = setTimeout(() => dismiss('nobody prints', opened), idleMs).unref()
}

function openPrinter(): Printer {
  if (printer) {
    clearTimeout(printer.idle)
    printer.worker.ref()
    return printer
  }
  const worker = new Worker(findBuilt('print-worker.js'), { env: {} })
  const opened: Printer = { worker, waiting: new Map(), idle: undefined }
  worker.on('message', (said: FromPrinter) => {
    opened.waiting.get(said.number)?.(said)
    opened.waiting.delete(said.number)
    if (opened.waiting.size > 0) return
    letRest(opened)
  })
  worker.on('error', (error) => dismiss(error.message, opened))
  worker.on('exit', () => dismiss('it ended', opened))
  printer = opened
  return opened
}

function dismiss(why: string, which: Printer | null = printer): void {
  if (!which) return
  if (printer === which) printer = null
  clearTimeout(which.idle)
  for (const [number, answer] of which.waiting) answer({ number, fault: why })
  which.waiting.clear()
  which.worker.terminate()
}
