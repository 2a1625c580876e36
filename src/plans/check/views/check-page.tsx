import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatFiscalYear } from '#platform/i18n/dates.ts'
import { inBrackets } from '#platform/i18n/punctuation.ts'
import { sourceInWords } from '#platform/settings/source-words.ts'
import { BarChart, ButtonRow, DataTable, EmptyState, LinkButton, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { CheckedPlan } from '../plan-check.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  fiscalYear: number
  plan: CheckedPlan | null
  maySetTarget: boolean
}

const shown = (value: number) => value.toLocaleString('ja-JP')
const kinds = { holds: 'success', 'may-hold': 'info', 'does-not-hold': 'warning' } as const

export function CheckPage({ w, language, fiscalYear, plan, maySetTarget }: Props) {
  const to = (year: number) => urls.planCheck({ year: String(year) })
  const setUp = maySetTarget && (
    <LinkButton href={urls.year.setUp({ year: String(fiscalYear) })}>{w.setTarget}</LinkButton>
  )
  return (
    <>
      <PageHeading title={w.title} above={formatFiscalYear(language, fiscalYear)} lead={w.lead} />
      <ButtonRow>
        <LinkButton kind="quiet" href={to(fiscalYear - 1)}>
          {w.previousYear}
        </LinkButton>
        <LinkButton kind="quiet" href={to(fiscalYear + 1)}>
          {w.nextYear}
        </LinkButton>
      </ButtonRow>
      {plan ? <Checked w={w} language={language} plan={plan} /> : <EmptyState title={w.noTarget} action={setUp} />}
    </>
  )
}

function Checked({ w, language, plan }: { w: Words; language: Language; plan: CheckedPlan }) {
  const { check, facts, assumed } = plan
  const [needed, low, high] = [shown(check.needed), shown(check.low), shown(check.high)]
  return (
    <>
      <Notice kind={kinds[check.holds]} title={w.verdict[check.holds](needed)}>
        <p>{w.range(low, high)}</p>
      </Notice>
      <BarChart
        id="plan-check"
        title={w.chart}
        description={w.chartSentence(needed, low, high)}
        unit={w.unit}
        actualLabel={w.what}
        groupHeading={w.what}
        groups={[
          { label: w.bar.needed, actual: check.needed },
          { label: w.bar.low, actual: check.low },
          { label: w.bar.high, actual: check.high },
        ]}
      />
      <h2>{w.change}</h2>
      <p>{check.moreSupporters > 0 ? w.more(shown(check.moreSupporters), shown(check.moreCourses)) : w.nothing}</p>
      <p>{w.staff(shown(check.staffDays))}</p>
      {check.newcomers > 0 && <p>{w.newcomers(shown(check.newcomers))}</p>}
      <h2>{w.factsTitle}</h2>
      <DataTable
        caption={w.factsTitle}
        hideCaption
        rows={(Object.keys(w.fact) as (keyof Words['fact'])[]).map((key) => ({ key, value: facts[key] }))}
        columns={[
          { key: 'item', label: w.item, rowHeader: true, cell: ({ key }) => w.fact[key] },
          { key: 'value', label: w.value, numeric: true, cell: ({ value }) => shown(value) },
        ]}
      />
      <h2>{w.assumedTitle}</h2>
      <p>{w.assumedLead}</p>
      <DataTable
        caption={w.assumedTitle}
        hideCaption
        rows={(Object.keys(w.assumed) as (keyof Words['assumed'])[]).map((key) => ({ key, dated: assumed[key] }))}
        columns={[
          { key: 'item', label: w.item, rowHeader: true, cell: ({ key }) => w.assumed[key] },
          { key: 'value', label: w.value, numeric: true, cell: ({ dated }) => shown(Number(dated.value)) },
          {
            key: 'source',
            label: w.source,
            cell: ({ dated }) =>
              sourceInWords(language, dated.source) +
              inBrackets(language, formatDay(language, dated.validFrom, 'month')),
          },
        ]}
      />
    </>
  )
}
