import type { ListInScope } from '#people/index.ts'
import { defineImport, type ImportKind } from '#platform/import/kind.ts'
import { urls } from '#urls.ts'
import { completionsPlan } from './plan.ts'
import { takeCompletions } from './take.ts'
import { weighCompletions } from './weigh.ts'
import { words } from './words.ts'

/** Completions of training, held against the people on record. */
export const completionsImport = ({ listInScope }: { listInScope: ListInScope }): ImportKind =>
  defineImport({
    id: 'completions',
    roles: ['coordinator'],
    about: 'people',
    seenAt: urls.people.index(),
    lead: (language) => words(language).lead,
    count: (language, many) => words(language).count(String(many)),
    nameOf: ({ name, number }) => name || number,
    leftOut: [
      {
        headings: ['備考', 'メモ', '特記事項', '所見', '感想', 'Notes', 'Remarks'],
        because: (language) => words(language).leftOut.notes,
      },
      {
        headings: ['点数', '得点', '評価', '成績', 'Score', 'Grade'],
        because: (language) => words(language).leftOut.marks,
      },
    ],
    plan: async () => completionsPlan,
    questions: async () => [
      {
        name: 'unmatched',
        label: (language) => words(language).unmatched.label,
        options: (['fault', 'create'] as const).map((value) => ({
          value,
          label: (language) => words(language).unmatched[value],
        })),
        initial: 'fault',
      },
    ],
    weigh: (tx, moment, rows, context) => weighCompletions(tx, moment, rows, context, listInScope),
    take: takeCompletions,
  })
