import type { Language } from '#platform/i18n/catalogue.ts'
import type { CodedProblem } from '#platform/web/form.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { type FileForm, labelsFor, missingIn } from './form.ts'
import { fileProblem, type receiveEntryFile } from './receive-entry-file.ts'
import type { EntryFile, Kind } from './rules.ts'
import { words } from './words.ts'

type Upload = Awaited<ReturnType<typeof receiveEntryFile>>

/** What in the form needs another look, in words; a file that came beside it has to be chosen again. */
export function problemsOf(
  language: Language,
  { kind, file }: { kind: Kind; file: EntryFile | null },
  form: FileForm | CodedProblem[],
  upload: Upload,
) {
  const w = words(language)
  const wrong = Array.isArray(form) ? form : missingIn(kind, form)
  const problems = problemsInWords(language, wrong, labelsFor(w.label, kind))
  if ('problem' in upload) problems.unshift({ field: 'file', message: fileProblem(w, kind, upload.problem) })
  else if (!upload.file && !file) problems.unshift({ field: 'file', message: w.problem.missing })
  const isAgreed = Array.isArray(form) || form.agreed || kind === 'leaflet' || !hasFile(upload)
  if (!isAgreed) problems.push({ field: 'agreed', message: w.problem.agreed })
  if (problems.length > 0 && hasFile(upload)) problems.unshift({ field: 'file', message: w.problem.again })
  return problems
}

const hasFile = (upload: Upload) => 'file' in upload && !!upload.file
