import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem } from '#platform/web/form.ts'
import { type Said, saveApart } from '#register/index.ts'
import { urls } from '#urls.ts'
import { type ApartLoaded, loadApart } from './load-apart.ts'
import { tellOfWords } from './tell-of-words.ts'
import { ApartFields } from './views/apart-fields.tsx'
import { words } from './words.ts'

const schema = z.object({
  people: field.ids(),
  staff: field.ids(),
  another: field.idOrNone(),
  words: field.text(1000),
})

/** With whom somebody does not go: ticked or written by themselves, or by a coordinator who was told. */
export const apart: Said<z.infer<typeof schema>, ApartLoaded> = {
  kind: 'apart',
  own: urls.mine.apart,
  proxy: urls.people.apart,
  schema,
  words: (language) => words(language),
  load: loadApart,
  initial: ({ before }) => ({ people: before.personIds, staff: before.accountIds, words: [before.words] }),
  check: (value, { people, others, staff, before }) => {
    const among = (known: readonly string[]) => (id: string) => known.includes(id)
    const problems: CodedProblem[] = []
    const isStaff = among([...staff.map(({ id }) => id), ...before.accountIds])
    if (!value.people.every(among(people.map((one) => one.personId))))
      problems.push({ field: 'people', code: 'not-a-choice' })
    if (!value.staff.every(isStaff)) problems.push({ field: 'staff', code: 'not-a-choice' })
    if (value.another !== null && !others.some((one) => one.personId === value.another))
      problems.push({ field: 'another', code: 'not-a-choice' })
    return problems
  },
  save: async (tx, moment, { personId, typist }, value, channel) => {
    const otherPersonIds = value.another === null ? value.people : [...value.people, value.another]
    const said = { otherPersonIds, accountIds: value.staff, words: value.words }
    const by = channel === 'import' ? 'paper' : channel
    const hasNewWords = await saveApart(tx, moment, personId, said, by)
    if (hasNewWords && !typist) await tellOfWords(tx, moment, personId)
  },
  Fields: ApartFields,
}
