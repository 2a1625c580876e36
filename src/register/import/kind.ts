import { listAreas, listContracts } from '#organisations/index.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { defineImport, type ImportKind, type Question } from '#platform/import/kind.ts'
import { courseKinds } from '#training/index.ts'
import { urls } from '#urls.ts'
import { vocabulary } from '../vocabulary-words.ts'
import { rosterPlan } from './plan.ts'
import { takeRoster } from './take.ts'
import { weighRoster } from './weigh.ts'
import { words } from './words.ts'

const notes = ['備考', 'メモ', '特記事項', 'その他', '経過', '所見', 'Notes', 'Remarks']
const health = [
  '診断名',
  '診断',
  '病名',
  '疾患',
  '障害',
  '障がい',
  '手帳',
  '主治医',
  '服薬',
  '通院',
  'Diagnosis',
  'Disability',
]
const about = ['性別', '年齢', '生年月日', '年代', 'Sex', 'Age', 'Date of birth']

/** The register of peer supporters, with their training and wishes where the list has them. */
export const rosterImport: ImportKind = defineImport({
  id: 'roster',
  roles: ['coordinator'],
  about: 'people',
  seenAt: urls.people.index(),
  lead: (language) => words(language).lead,
  count: (language, many) => words(language).count(String(many)),
  nameOf: ({ name }) => name,
  leftOut: [
    { headings: notes, because: (language) => words(language).leftOut.notes },
    { headings: health, because: (language) => words(language).leftOut.health },
    { headings: about, because: (language) => words(language).leftOut.about },
  ],
  plan: async (tx, moment) => rosterPlan(await listAreas(tx, moment)),
  questions: async (tx, moment, actor) => [courseQuestion, ...(await contractQuestion(tx, moment, actor))],
  weigh: weighRoster,
  take: takeRoster,
})

const courseQuestion: Question = {
  name: 'course',
  label: (language) => words(language).question.course,
  hint: (language) => words(language).question.courseHint,
  options: [
    { value: 'none', label: (language) => words(language).question.none },
    ...courseKinds.map((value) => ({
      value,
      label: (language: 'ja' | 'en' | 'easy') => vocabulary(language).course[value],
    })),
  ],
  initial: 'none',
}

/** Asked where there are contracts; a coordinator of named contracts registers people under one of them. */
async function contractQuestion(tx: Tx, moment: Moment, actor: Actor | null): Promise<Question[]> {
  const own = actor?.contractIds ?? []
  const contracts = (await listContracts(tx, moment)).filter(({ id }) => own.length === 0 || own.includes(id))
  if (contracts.length === 0) return []
  const none = { value: '', label: (language: 'ja' | 'en' | 'easy') => words(language).question.noContract }
  const options = contracts.map(({ id, title }) => ({ value: id, label: () => title }))
  return [
    {
      name: 'contract',
      label: (language) => words(language).question.contract,
      options: own.length === 0 ? [none, ...options] : options,
      initial: own.length === 0 ? '' : (contracts[0]?.id ?? ''),
    },
  ]
}
