import assert from 'node:assert/strict'
import { words } from '#training/certificate/words.ts'
import { urls } from '#urls.ts'
import type { Somebody } from '../../pages/somebody.ts'

/** Staff issue certificates for a whole course and print them as one file. */
export async function issuesCertificates(staff: Somebody, run: string, missing: number): Promise<Buffer> {
  const w = words(staff.language)
  await staff.open(urls.certificates.ofRun({ run }))
  await staff.press(w.issueAll(String(missing)))
  await staff.reads(w.saved, w.state.valid)
  const pdf = await staff.download(w.printAll)
  assert.match(pdf.toString('latin1'), /^%PDF-[\s\S]*StructTreeRoot/)
  return pdf
}

/** Whoever holds the paper follows its code: valid or not, the course, and no name. */
export async function checksCertificate(somebody: Somebody, address: string, course: string, names: string[]) {
  const w = words(somebody.language).check
  await somebody.open(address)
  await somebody.reads(w.valid, course, w.about)
  await somebody.readsNot(...names)
}
