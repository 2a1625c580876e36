import { Bars } from '#platform/document/chart-view.tsx'
import type { DocumentLanguage } from '#platform/document/written.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { inBrackets, listed } from '#platform/i18n/punctuation.ts'
import { DataTable, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { MenuBody } from '../menu.queries.ts'
import type { MenuItem } from '../menu-items.ts'
import { basisOfExamples, examples } from '../published.ts'
import { type Answer, answers, countsOf, listsOf } from '../rules.ts'
import { sourceNote } from '../source-note.ts'
import type { Wanted } from '../wanted.ts'
import type { OwnWords } from '../wider.queries.ts'
import type { Words } from '../words.ts'
import { MenuLinks } from './menu-links.tsx'

interface Props {
  w: Words
  reader: Language
  language: DocumentLanguage
  wanted: Wanted
  item: MenuItem
  bodies: readonly MenuBody[]
  own: readonly OwnWords[]
  hasOwn: boolean
}

export function ItemPage({ w, reader, language, wanted, item, bodies, own, hasOwn }: Props) {
  const { fiscalYear, stage } = wanted
  const year = formatFiscalYear(reader, fiscalYear)
  const counts = countsOf(bodies, item.no)
  const lists = listsOf(bodies, item.no)
  const shown = (['yes', 'no', 'unknown'] as const).filter((answer) => answer !== 'unknown' || counts.unknown > 0)
  const sentence = w.item.sentence(String(counts.yes), String(counts.no), String(counts.unknown))
  return (
    <>
      <PageHeading
        title={w.item.title(String(item.no), item.name[language])}
        back={{ href: urls.menu.matrix({ year: String(fiscalYear) }), label: w.matrix.title(year) }}
      />
      <MenuLinks w={w} fiscalYear={fiscalYear} hasOwn={hasOwn} here="item" />
      <h2>{w.item.chart(String(bodies.length))}</h2>
      <p>{sentence}</p>
      <Bars
        chart={{
          kind: 'chart',
          id: 'usage',
          title: w.item.chart(String(bodies.length)),
          description: sentence,
          unit: w.item.unit,
          groupHeading: w.item.heading,
          series: answers.map((answer) => w.item.answer[answer]),
          groups: shown.map((answer) => ({ label: w.item.answer[answer], values: [counts[answer]] })),
        }}
        language={language}
      />
      {shown.map((answer) => (
        <NamesOf w={w} language={language} answer={answer} bodies={lists[answer]} key={answer} />
      ))}
      <p class="note">{w.item.countsBasis(year, w.stage[stage])}</p>
      <Examples w={w} language={language} item={item} />
      {own.length > 0 && (
        <>
          <h2>{w.item.own}</h2>
          <DataTable
            caption={w.item.own}
            hideCaption
            rows={own}
            rowKey={({ code }) => code}
            columns={[
              { key: 'body', label: w.matrix.body, rowHeader: true, cell: ({ name }) => name[language] },
              { key: 'content', label: w.item.content, cell: ({ content }) => content },
              { key: 'result', label: w.item.result, cell: ({ result }) => result },
              {
                key: 'figures',
                label: w.own.times,
                cell: ({ times, people }) =>
                  w.item.timesAndPeople(String(times ?? w.item.unknown), String(people ?? w.item.unknown)),
              },
            ]}
          />
        </>
      )}
    </>
  )
}

type NamesProps = { w: Words; language: DocumentLanguage; answer: Answer; bodies: readonly MenuBody[] }

/** Names in the order of the matrix, prefectures first, with 県 and 市. */
function NamesOf({ w, language, answer, bodies }: NamesProps) {
  const parts = [
    [w.item.prefectures, bodies.filter(({ kind }) => kind === 'prefecture')],
    [w.item.cities, bodies.filter(({ kind }) => kind !== 'prefecture')],
  ] as const
  return (
    <section>
      <h3>
        {w.item.answer[answer]}
        {language === 'en' ? ': ' : '　'}
        {bodies.length}
        {w.item.unit}
      </h3>
      {parts.map(([label, names]) => (
        <p key={label}>
          <strong>{label}</strong>{' '}
          {names.length === 0
            ? w.item.nobody
            : listed(
                language,
                names.map(({ name }) => name[language]),
              )}
        </p>
      ))}
    </section>
  )
}

function Examples({ w, language, item }: Pick<Props, 'w' | 'language' | 'item'>) {
  const groups = examples.filter((example) => example.item === item.no)
  return (
    <section>
      <h2>{w.item.content}</h2>
      {groups.length === 0 && <p>{w.item.noExamples}</p>}
      {groups.map(({ group, facts }) => (
        <section key={group.ja}>
          <h3>{group[language]}</h3>
          <ul>
            {facts.map(({ text, figures }) => (
              <li key={text.ja}>
                {text[language]}
                {figures.length > 0 && (
                  <span class="keep">
                    {inBrackets(
                      language,
                      listed(
                        language,
                        figures.map(
                          (figure) => `${figure[language]} ${figure.value}${language === 'ja' ? figure.unitJa : ''}`,
                        ),
                      ),
                    )}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.length > 0 && (
        <>
          <p class="note">{w.item.exampleBasis(basisOfExamples(item.no)[language])}</p>
          <p class="note">{sourceNote(language)}</p>
        </>
      )}
    </section>
  )
}
