import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatFiscalYear } from '#platform/i18n/dates.ts'
import { BarChart, ButtonRow, DataTable, EmptyState, LinkButton, MeterBar, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { breakdownOf } from '../breakdown.ts'
import { type Indicator, indicators, unitOf } from '../rules.ts'
import type { Words } from '../words.ts'
import type { Year } from '../year.ts'

interface Props {
  w: Words
  language: Language
  year: Year
  maySetUp: boolean
}

export function YearPage({ w, language, year, maySetUp }: Props) {
  const name = formatFiscalYear(language, year.fiscalYear)
  const at = { year: String(year.fiscalYear) }
  const setUp = maySetUp && <LinkButton href={urls.year.setUp(at)}>{w.setUp}</LinkButton>
  if (!year.programme)
    return (
      <>
        <PageHeading title={w.title(name)} lead={w.lead} />
        <EmptyState title={w.noProgramme} action={setUp || undefined}>
          {w.setUpFirst}
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHeading
        title={w.title(name)}
        above={language === 'en' ? year.programme.name_en || year.programme.name_ja : year.programme.name_ja}
        lead={w.lead}
        actions={setUp}
      />
      <YearLinks w={w} fiscalYear={year.fiscalYear} />
      <p>{w.asOf(formatDay(language, year.asOfOn, 'long'))}</p>
      {indicators.map((indicator) => (
        <IndicatorPart key={indicator} w={w} language={language} year={year} indicator={indicator} />
      ))}
      <BarChart
        id="by-month"
        title={w.byMonth}
        description={w.monthSentence(String(year.totals.carriedOut))}
        unit={w.unit.回}
        groupHeading={w.month}
        groups={monthsOf(year, language)}
      />
      <h2>{w.breakdown}</h2>
      <p>{w.breakdownNote}</p>
      <DataTable
        caption={w.breakdown}
        hideCaption
        narrow="scroll"
        rows={breakdownOf(year.totals, w)}
        columns={[
          { key: 'label', label: w.item, rowHeader: true, cell: (row) => row.label },
          { key: 'count', label: w.count, numeric: true, cell: (row) => row.count.toLocaleString('ja-JP') },
        ]}
      />
      <h2>{w.exports.title}</h2>
      <ButtonRow>
        <LinkButton href={urls.year.excel(at)}>{w.exports.excel}</LinkButton>
        <LinkButton href={urls.year.csv(at)}>{w.exports.csv}</LinkButton>
      </ButtonRow>
    </>
  )
}

export function YearLinks({ w, fiscalYear }: { w: Words; fiscalYear: number }) {
  const to = (year: number) => urls.year.ofYear({ year: String(year) })
  const at = { year: String(fiscalYear) }
  return (
    <ButtonRow>
      <LinkButton kind="quiet" href={to(fiscalYear - 1)}>
        {w.previousYear}
      </LinkButton>
      <LinkButton kind="quiet" href={to(fiscalYear + 1)}>
        {w.nextYear}
      </LinkButton>
      <LinkButton href={urls.year.calendar(at)}>{w.calendarLink}</LinkButton>
      <LinkButton href={urls.year.visits(at)}>{w.visitsLink}</LinkButton>
    </ButtonRow>
  )
}

function IndicatorPart({ w, language, year, indicator }: Omit<Props, 'maySetUp'> & { indicator: Indicator }) {
  const rows = year.rows[indicator]
  const now = rows.find((row) => row.fiscalYear === year.fiscalYear)
  const target = now?.target?.value ?? null
  const unit = w.unit[unitOf[indicator]]
  const name = formatFiscalYear(language, year.fiscalYear)
  return (
    <section>
      <h2>{w.indicator[indicator]}</h2>
      {target === null ? (
        <p>{w.noTarget}</p>
      ) : (
        <MeterBar label={name} value={now?.actual ?? null} target={target} unit={unit} />
      )}
      {now?.target && (
        <p class="note">{w.targetSource(now.target.source, formatDay(language, now.target.asOfOn, 'long'))}</p>
      )}
      <BarChart
        id={`by-year-${indicator}`}
        title={w.byYear}
        description={w.yearSentence(name, `${now?.actual ?? w.none}${unit}`, `${target ?? w.unknown}${unit}`)}
        unit={unit}
        groupHeading={w.fiscalYear}
        groups={rows.map((row) => ({
          label: formatFiscalYear(language, row.fiscalYear),
          actual: row.actual ?? undefined,
          target: row.target?.value ?? undefined,
        }))}
      />
    </section>
  )
}

/** A month that has not begun has no figure yet: it is not zero. */
const monthsOf = (year: Year, language: Language) =>
  [...year.totals.byMonth].map(([month, actual]) => ({
    label: formatDay(language, month, 'month'),
    short: formatDay(language, month, 'month-name'),
    actual: month > year.asOfOn.slice(0, 7) ? undefined : actual,
  }))
