import type { ListInScope } from '#people/index.ts'
import { defineImport, type ImportKind } from '#platform/import/kind.ts'
import { urls } from '#urls.ts'
import { leftOut, unmatchedQuestion } from './every-list.ts'
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
    leftOut,
    plan: async () => completionsPlan,
    questions: async () => [unmatchedQuestion],
    weigh: (tx, moment, rows, context) => weighCompletions(tx, moment, rows, context, listInScope),
    take: takeCompletions,
  })
