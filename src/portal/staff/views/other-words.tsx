import type { OpenForm } from '#platform/drafts/open-form.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { Disclosure, TextArea, TextField, usePage } from '#ui/index.ts'
import { saidTexts } from '../../vocabulary.ts'
import type { Words } from '../../words.ts'

const others = ['easy', 'en'] as const

/** Easy Japanese and English beside each other, each under the Japanese that it says. Open where something is there. */
export function OtherWords({ w, form }: { w: Words; form: OpenForm['form'] }) {
  const { language: reader } = usePage()
  const s = w.staff
  const value = (name: string) => form.values[name]?.[0] ?? ''
  const isThere = saidTexts.some((name) => others.some((language) => value(`${name}_${language}`)))
  return (
    <Disclosure summary={s.more} open={isThere || form.problems.length > 0}>
      <p>{s.moreLead}</p>
      {saidTexts.map((name) => (
        <div key={name} class="other-words">
          {value(`${name}_ja`) && (
            <p class="said-in-japanese" lang="ja">
              {value(`${name}_ja`)}
            </p>
          )}
          <div class="language-columns">
            {others.map((language) => {
              const field = {
                name: `${name}_${language}`,
                label: (s.label[name] ?? name) + inBrackets(reader, s.languages[language]),
              }
              return name === 'body' ? (
                <TextArea key={language} {...field} rows={6} />
              ) : (
                <TextField key={language} {...field} />
              )
            })}
          </div>
        </div>
      ))}
    </Disclosure>
  )
}
