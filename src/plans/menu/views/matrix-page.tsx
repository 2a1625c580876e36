import type { DocumentLanguage } from '#platform/document/written.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { prefectureOf } from '#platform/municipality-code.ts'
import { ButtonRow, EmptyState, FilterBar, LinkButton, PageHeading, Pagination, SelectField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { MenuBody } from '../menu.queries.ts'
import { prefectures } from '../names.ts'
import { bodyKinds, stages } from '../rules.ts'
import { fits, type Wanted } from '../wanted.ts'
import type { Words } from '../words.ts'
import { MatrixTable } from './matrix-table.tsx'
import { MenuLinks } from './menu-links.tsx'

export interface MatrixProps {
  w: Words
  reader: Language
  language: DocumentLanguage
  wanted: Wanted
  bodies: readonly MenuBody[]
  sources: readonly string[]
  number: number
  hasOwn: boolean
  mayBringIn: boolean
}

export const bodiesOnAPage = 100

export function MatrixPage(props: MatrixProps) {
  const { w, reader, language, wanted, bodies, sources, number, hasOwn, mayBringIn } = props
  const { fiscalYear, stage, kind, prefecture, withConfidence } = wanted
  const year = formatFiscalYear(reader, fiscalYear)
  const fitting = bodies.filter((body) => fits(wanted, body))
  const shown = fitting.slice((number - 1) * bodiesOnAPage, number * bodiesOnAPage)
  const query = { stage: stage === 'plan' ? null : stage, kind, prefecture }
  const to = (page: number, confidence = withConfidence) =>
    urls.menu.matrix(
      { year: String(fiscalYear) },
      { ...query, page: page === 1 ? null : page, confidence: confidence ? 'shown' : null },
    )
  const other = (by: number) => urls.menu.matrix({ year: String(fiscalYear + by) })
  return (
    <>
      <PageHeading title={w.matrix.title(year)} lead={w.matrix.lead} />
      <MenuLinks w={w} fiscalYear={fiscalYear} hasOwn={hasOwn} here="matrix" />
      <ButtonRow>
        <LinkButton kind="quiet" href={other(-1)}>
          {w.links.previous}
        </LinkButton>
        <LinkButton kind="quiet" href={other(1)}>
          {w.links.next}
        </LinkButton>
        {mayBringIn && (
          <LinkButton kind="quiet" href={urls.bringIn.upload({ what: 'menu' })}>
            {w.links.bringIn}
          </LinkButton>
        )}
      </ButtonRow>
      <FilterBar
        action={urls.menu.matrix({ year: String(fiscalYear) })}
        words={{ title: w.filter.title, apply: w.filter.apply }}
        values={{ kind: kind ?? '', prefecture: prefecture ?? '', stage }}
        open={kind !== null || prefecture !== null || undefined}
      >
        <SelectField
          name="kind"
          label={w.filter.kind}
          mark={false}
          options={bodyKinds.map((value) => ({ value, label: w.kind[value] }))}
        />
        <SelectField
          name="prefecture"
          label={w.filter.prefecture}
          mark={false}
          options={prefectures().map((body) => ({
            value: prefectureOf(body.code),
            label: language === 'en' ? body.nameEn : body.nameJa,
          }))}
        />
        <SelectField
          name="stage"
          label={w.title}
          mark={false}
          options={stages.map((value) => ({ value, label: w.stage[value] }))}
        />
      </FilterBar>
      {bodies.length === 0 ? (
        <EmptyState title={w.matrix.none}>{w.matrix.noneHint}</EmptyState>
      ) : (
        <>
          <p>
            {w.matrix.legend}　{withConfidence && w.matrix.inferred}{' '}
            <a href={to(number, !withConfidence)}>
              {withConfidence ? w.matrix.hideConfidence : w.matrix.showConfidence}
            </a>
          </p>
          <MatrixTable
            w={w}
            language={language}
            fiscalYear={fiscalYear}
            shown={shown}
            bodies={fitting}
            caption={w.matrix.caption(String(fitting.length), String(bodies.length))}
            withConfidence={withConfidence}
          />
          <Pagination page={number} pages={Math.max(1, Math.ceil(fitting.length / bodiesOnAPage))} href={to} />
          <p class="note">{w.matrix.basis(w.stage[stage], year)}</p>
          {bodies.some(({ from }) => from === 'submitted') && <p class="note">{w.matrix.submittedNote}</p>}
          {sources.map((source) => (
            <p class="note" key={source}>
              {w.matrix.source(source)}
            </p>
          ))}
        </>
      )}
    </>
  )
}
