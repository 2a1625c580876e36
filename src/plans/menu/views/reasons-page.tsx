import type { DocumentLanguage } from '#platform/document/written.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { inBrackets, listed } from '#platform/i18n/punctuation.ts'
import { DataTable, PageHeading } from '#ui/index.ts'
import { survey } from '../published.ts'
import { sourceNote } from '../source-note.ts'
import type { ReasonBelow } from '../wider.queries.ts'
import type { Words } from '../words.ts'
import { MenuLinks } from './menu-links.tsx'

type Props = {
  w: Words
  reader: Language
  language: DocumentLanguage
  fiscalYear: number
  /** Null for a body that has none below it. */
  below: readonly ReasonBelow[] | null
  hasOwn: boolean
}

export function ReasonsPage({ w, reader, language, fiscalYear, below, hasOwn }: Props) {
  return (
    <>
      <PageHeading title={w.reasons.title} lead={w.reasons.lead} />
      <MenuLinks w={w} fiscalYear={fiscalYear} hasOwn={hasOwn} here="reasons" />
      {(['support', 'promotion'] as const).map((project) => (
        <section key={project}>
          <h2>{w.reasons.heading(w.reasons.project[project])}</h2>
          {(['in-place', 'not-ready'] as const).map((standing) => (
            <section key={standing}>
              <h3>{w.reasons.standing[standing]}</h3>
              <ul>
                {survey.reasons
                  .filter((reason) => reason.project === project && reason.standing === standing)
                  .map(({ text, bodies, details }) => (
                    <li key={text.ja + bodies.join()}>
                      <strong>{text[language]}</strong>
                      {inBrackets(
                        language,
                        listed(
                          language,
                          bodies.map((kind) => w.kind[kind]),
                        ),
                      )}
                      {details.length > 0 && (
                        <ul>
                          {details.map((detail) => (
                            <li key={detail.ja}>{detail[language]}</li>
                          ))}
                        </ul>
                      )}
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
      <p class="note">{w.reasons.footer(survey.name[language])}</p>
      <p class="note">{survey.note[language]}</p>
      <p class="note">{sourceNote(language)}</p>
      {below && (
        <section>
          <h2>
            {w.reasons.below}
            {reader === 'en' ? ', ' : '　'}
            {formatFiscalYear(reader, fiscalYear)}
          </h2>
          <DataTable
            caption={w.reasons.below}
            hideCaption
            narrow="scroll"
            empty={<p>{w.reasons.noneBelow}</p>}
            rows={countedByCategory(below)}
            rowKey={({ project, category }) => project + category}
            columns={[
              {
                key: 'project',
                label: w.own.reasonProject,
                rowHeader: true,
                cell: ({ project }) => w.reasons.project[project],
              },
              { key: 'category', label: w.reasons.category, cell: ({ category }) => w.category[category] ?? category },
              { key: 'count', label: w.reasons.count, numeric: true, cell: ({ count }) => String(count) },
            ]}
          />
        </section>
      )}
    </>
  )
}

function countedByCategory(reasons: readonly ReasonBelow[]) {
  const counts = new Map<string, { project: ReasonBelow['project']; category: string; bodies: Set<string> }>()
  for (const { project, category, code } of reasons) {
    const known = counts.get(project + category) ?? { project, category, bodies: new Set<string>() }
    known.bodies.add(code)
    counts.set(project + category, known)
  }
  return [...counts.values()].map(({ bodies, ...rest }) => ({ ...rest, count: bodies.size }))
}
