import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { DataTable, LinkButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { indicatorsOn, type SectionId } from '../../content/sections.ts'
import { baselineOf, type Indicator, type Value, valueIn, wordingIn } from '../rules.ts'
import { toldAsOf, toldValue } from '../told.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  sheetYear: number
  fiscalYear: number
  section: SectionId
  indicators: readonly Indicator[]
  mayChange: boolean
}

/** The indicators of a section with the values of the year it tells of. */
export function IndicatorsPart(props: Props) {
  const { w, language, sheetYear, fiscalYear, section, indicators, mayChange } = props
  const at = { year: String(sheetYear), section }
  const year = formatFiscalYear(language, fiscalYear)
  const isBasic = indicatorsOn[section] === 'basic'
  const shown = indicators.filter((each) => each.section === indicatorsOn[section])
  const title = isBasic ? w.basicTitle : section === 'results' ? w.resultLast(year) : w.resultThis(year)
  const label = (each: Indicator) => {
    const wording = wordingIn(each, fiscalYear)
    const english = wording?.labelEn || each.wordings.find(({ labelEn }) => labelEn !== '')?.labelEn
    return (language === 'en' && english) || wording?.labelJa || each.code
  }
  const units = (each: Indicator) => wordingIn(each, fiscalYear)?.units ?? []
  const told = (each: Indicator, find: (unit: string) => Value | null) =>
    units(each)
      .map((unit) => toldValue(w, find(unit), unit))
      .join('／')
  const isWhole = ({ id }: Indicator) => indicators.some(({ parentId }) => parentId === id)
  const actual = (each: Indicator) =>
    isWhole(each) && units(each).every((unit) => valueIn(each, fiscalYear, 'actual', unit) === null)
      ? ''
      : told(each, (unit) => valueIn(each, fiscalYear, 'actual', unit))
  const target = (each: Indicator) => told(each, (unit) => valueIn(each, fiscalYear, 'target', unit))
  const baseline = (each: Indicator) => told(each, (unit) => baselineOf(each, fiscalYear, unit))
  const firstValue = (each: Indicator) => {
    const year = section === 'issues' ? fiscalYear - 1 : fiscalYear
    return (
      units(each)
        .map((unit) => valueIn(each, year, 'actual', unit))
        .find((value) => value !== null) ?? null
    )
  }
  return (
    <section>
      <h2>{title}</h2>
      <DataTable
        caption={title}
        hideCaption
        rows={shown}
        rowKey={(each) => each.id}
        columns={[
          {
            key: 'label',
            label: w.indicator,
            rowHeader: true,
            roomy: true,
            cell: (each) => <span class={each.parentId ? 'indented' : undefined}>{label(each)}</span>,
          },
          ...(isBasic
            ? []
            : section === 'results'
              ? [{ key: 'target', label: w.target, cell: target }]
              : [{ key: 'baseline', label: w.baseline, cell: baseline }]),
          ...(section === 'issues' ? [{ key: 'soFar', label: w.soFar, cell: actual }] : []),
          section === 'issues'
            ? { key: 'target', label: w.target, cell: target }
            : { key: 'actual', label: isBasic ? w.value : w.actual, cell: actual },
          {
            key: 'asOf',
            label: w.asOf,
            cell: (each) => toldAsOf(language, firstValue(each)),
          },
          ...(isBasic
            ? []
            : [
                {
                  key: 'behind',
                  label: w.behind,
                  hideLabel: true,
                  cell: (each: Indicator) =>
                    each.countingRule && (
                      <a href={urls.sheet.behind({ ...at, id: each.id })} aria-label={w.behindOf(label(each))}>
                        {w.behind}
                      </a>
                    ),
                },
              ]),
          ...(mayChange
            ? [
                {
                  key: 'change',
                  label: w.change,
                  hideLabel: true,
                  nowrap: true,
                  cell: (each: Indicator) => (
                    <a href={urls.sheet.indicator({ ...at, id: each.id })} aria-label={w.changeOf(label(each))}>
                      {w.change}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      {mayChange && (
        <p>
          <LinkButton href={urls.sheet.newIndicator(at)}>{w.add}</LinkButton>
        </p>
      )}
    </section>
  )
}
