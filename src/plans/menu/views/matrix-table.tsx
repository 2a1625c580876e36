import type { DocumentLanguage } from '#platform/document/written.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { urls } from '#urls.ts'
import type { MenuBody } from '../menu.queries.ts'
import { menuItems } from '../menu-items.ts'
import { type Answer, countsOf, type Item, totalOf } from '../rules.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: DocumentLanguage
  fiscalYear: number
  /** Those shown, and all that the sums are of. */
  shown: readonly MenuBody[]
  bodies: readonly MenuBody[]
  caption: string
  withConfidence: boolean
}

/** Bodies by items. Unknown has a mark of its own and is never counted as no. */
export function MatrixTable({ w, language, fiscalYear, shown, bodies, caption, withConfidence }: Props) {
  const sums: [Answer, string][] = [
    ['yes', w.matrix.sum],
    ['no', w.matrix.notSum],
    ['unknown', w.matrix.unknownSum],
  ]
  const counts = new Map(menuItems.map(({ no }) => [no, countsOf(bodies, no)]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to move the table sideways too
    <section class="table-scroll" aria-label={caption} tabIndex={0}>
      <table class="matrix">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.matrix.body}</th>
            {menuItems.map(({ no, short }) => (
              <th scope="col" key={no}>
                <a class="matrix-item" href={urls.menu.item({ year: String(fiscalYear), item: String(no) })}>
                  ({no}) {short[language]}
                </a>
              </th>
            ))}
            <th scope="col">{w.matrix.total}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((body) => {
            const total = totalOf(body)
            return (
              <tr key={body.code}>
                <th scope="row">
                  {body.name[language]}
                  {body.from === 'submitted' && w.matrix.submittedHere}
                </th>
                {menuItems.map(({ no }) => (
                  <Mark w={w} language={language} body={body} item={no} withConfidence={withConfidence} key={no} />
                ))}
                <td class="matrix-total">{w.matrix.totalOf(String(total.yes), String(total.unknown))}</td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          {sums.map(([answer, label]) => (
            <tr key={answer}>
              <th scope="row">{label}</th>
              {menuItems.map(({ no }) => (
                <td key={no}>{counts.get(no)?.[answer]}</td>
              ))}
              <td />
            </tr>
          ))}
        </tfoot>
      </table>
    </section>
  )
}

type MarkProps = Pick<Props, 'w' | 'language' | 'withConfidence'> & { body: MenuBody; item: Item }

function Mark({ w, language, body, item, withConfidence }: MarkProps) {
  const answer = body.answers[item]
  if (answer === 'no' && !withConfidence)
    return (
      <td>
        <span class="only-heard">{w.matrix.said.no}</span>
      </td>
    )
  const mark = answer === 'no' ? '－' : w.matrix.mark[answer]
  const shown = withConfidence && body.confidence[item] === 'inferred' ? inBrackets(language, mark).trim() : mark
  return (
    <td class={`matrix-${answer}`}>
      <span aria-hidden="true">{shown}</span>
      <span class="only-heard">{w.matrix.said[answer]}</span>
    </td>
  )
}
