import type { Db, Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { type Assessment, openRows } from '../batch/assess.ts'
import { guessColumns } from '../batch/guess.ts'
import { keepList } from '../batch/keep-list.ts'
import { updateBatch } from '../batch/store.ts'
import { takeList } from '../batch/take-list.ts'
import { digestOfFile } from '../digest.ts'
import { type Answers, answersTo, type ImportKind } from '../kind.ts'
import { readList } from '../pages/read-list.ts'
import { describeDoubt, describeFault } from '../words.ts'
import { commandWords } from './words.ts'

export interface FileToBringIn {
  kind: ImportKind
  fileName: string
  bytes: Uint8Array
  /** To the questions of the kind; what is not answered keeps its initial answer. */
  answers: Answers
}

class NothingTaken extends Error {}

/**
 * Brings a file in without a page: columns as their headings say, all of it or nothing. Prints what was read doubtfully
 * and every fault. False where nothing was taken; nothing of the file is kept then.
 */
export async function bringIn(
  db: Db,
  moment: Moment,
  file: FileToBringIn,
  language: Language,
  print: (line: string) => void,
): Promise<boolean> {
  const read = await readList(language, file.bytes, file.fileName)
  if ('refused' in read) {
    print(read.refused)
    return false
  }
  try {
    await db.asTenant(moment.tenantId, (tx) => takeAtOnce(tx, moment, { ...file, ...read }, language, print))
    return true
  } catch (thrown) {
    if (thrown instanceof NothingTaken) return false
    throw thrown
  }
}

async function takeAtOnce(
  tx: Tx,
  moment: Moment,
  { kind, fileName, bytes, answers, sheets }: FileToBringIn & { sheets: Parameters<typeof guessColumns>[0] },
  language: Language,
  print: (line: string) => void,
): Promise<void> {
  const w = commandWords(language)
  const guessed = guessColumns(sheets, await kind.plan(tx, moment))
  const mapped = { ...guessed, answers: answersTo(await kind.questions(tx, moment, null), answers) }
  print(w.reading(fileName, sheets[mapped.sheet]?.name ?? '', String(mapped.headerLine)))
  const id = await keepList(tx, moment, { kind: kind.id, fileName, fileDigest: digestOfFile(bytes), sheets })
  await updateBatch(tx, moment, id, { mapping: JSON.stringify(mapped) })
  const taken = await takeList(tx, moment, kind, id, { actor: null, decisions: new Map() })
  if (taken.taken) {
    const { reading, plan } = taken.assessment as Assessment
    for (const doubt of reading.doubts) print(describeDoubt(language, doubt, plan))
    print(w.taken(kind.count(language, taken.added), kind.count(language, taken.known)))
    return
  }
  if (taken.because === 'no-rows') print(w.noRows)
  else if (taken.because !== 'not-there') printFaults(taken.assessment, kind, language, print)
  throw new NothingTaken()
}

function printFaults(
  assessment: Assessment,
  kind: ImportKind,
  language: Language,
  print: (line: string) => void,
): void {
  const w = commandWords(language)
  const { faults, plan } = assessment
  const undecided = openRows(assessment).filter(({ verdict }) => verdict.likely)
  for (const fault of faults) print(describeFault(language, fault, plan))
  for (const { line, value, verdict } of undecided) {
    const likely = (verdict.likely ?? []).map((each) => each.inWords(language)).join(' / ')
    print(w.undecided(String(line), `${kind.nameOf(value)}: ${likely}`))
  }
  print(w.nothingTaken(String(faults.length + undecided.length)))
}
