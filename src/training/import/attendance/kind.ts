import type { ListInScope } from '#people/index.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { defineImport, type ImportKind, type Question } from '#platform/import/kind.ts'
import { urls } from '#urls.ts'
import { seesRun } from '../../run/rules.ts'
import { listRuns } from '../../run/run.queries.ts'
import { leftOut, unmatchedQuestion } from '../every-list.ts'
import { words as trainingWords } from '../words.ts'
import { attendancePlan } from './plan.ts'
import { takeAttendanceList } from './take.ts'
import { weighAttendance } from './weigh.ts'
import { words } from './words.ts'

/** The attendance sheet of a past course: who took part, and unit by unit. */
export const attendanceImport = ({ listInScope }: { listInScope: ListInScope }): ImportKind =>
  defineImport({
    id: 'attendance',
    roles: ['coordinator'],
    about: 'people',
    seenAt: urls.courses.index(),
    lead: (language) => words(language).lead,
    count: (language, many) => trainingWords(language).people(String(many)),
    nameOf: ({ name, number }) => name || number,
    leftOut,
    plan: async () => attendancePlan,
    questions: async (tx, moment, actor) => [await runQuestion(tx, moment, actor), blankQuestion, unmatchedQuestion],
    weigh: (tx, moment, rows, context) => weighAttendance(tx, moment, rows, context, listInScope),
    take: takeAttendanceList,
  })

async function runQuestion(tx: Tx, moment: Moment, actor: Actor | null): Promise<Question> {
  const runs = (await listRuns(tx, moment)).filter((run) => actor === null || seesRun(actor, run))
  return {
    name: 'run',
    label: (language) => words(language).run.label,
    options: [
      { value: '', label: (language) => words(language).run.choose },
      ...runs.map(({ id, fiscalYear, nameJa, nameEn, reference }) => ({
        value: id,
        label: (language: 'ja' | 'en' | 'easy') => {
          const name = (language === 'en' && nameEn) || nameJa
          return words(language).run.option(formatFiscalYear(language, fiscalYear), `${name} ${reference}`)
        },
      })),
    ],
    initial: '',
  }
}

const blankQuestion: Question = {
  name: 'blank',
  label: (language) => words(language).blank.label,
  hint: (language) => words(language).blank.hint,
  options: (['fault', 'present', 'absence'] as const).map((value) => ({
    value,
    label: (language) => words(language).blank[value],
  })),
  initial: 'fault',
}
