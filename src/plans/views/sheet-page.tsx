import type { DocumentFault } from '#platform/document/faults.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { ButtonRow, EmptyState, LinkButton, Notice, PageHeading, PostButton, type Task, TaskList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { indicatorsOn, resourcesOf, type SectionId, sectionIds } from '../content/sections.ts'
import type { Words } from '../content/words.ts'
import { valueIn, wordingIn } from '../indicators/rules.ts'
import type { SheetFacts } from '../sheet-facts.ts'
import { toldYear } from '../told-year.ts'

interface Props {
  w: Words
  language: Language
  facts: SheetFacts
  faults: readonly DocumentFault[]
  mayChange: boolean
}

/** The sheet of a year as a list of its sections, with what is still to be mended. */
export function SheetPage({ w, language, facts, faults, mayChange }: Props) {
  const { fiscalYear } = facts
  const at = { year: String(fiscalYear) }
  const to = (year: number) => urls.sheet.ofYear({ year: String(year) })
  const hasBegun = facts.rows.cover.length > 0
  return (
    <>
      <PageHeading title={w.title(formatFiscalYear(language, fiscalYear))} above={w.about} lead={w.lead} />
      <ButtonRow>
        <LinkButton kind="quiet" href={to(fiscalYear - 1)}>
          {w.previousYear}
        </LinkButton>
        <LinkButton kind="quiet" href={to(fiscalYear + 1)}>
          {w.nextYear}
        </LinkButton>
        {hasBegun && (
          <>
            <LinkButton href={urls.documents.live({ ...at, kind: 'municipal-sheet' })}>{w.document}</LinkButton>
            <LinkButton href={urls.sheet.excel(at)}>{w.excel}</LinkButton>
          </>
        )}
        {mayChange && (
          <LinkButton kind="quiet" href={urls.bringIn.upload({ what: 'sheet' })}>
            {w.bringIn}
          </LinkButton>
        )}
      </ButtonRow>
      {!hasBegun && (
        <EmptyState
          title={w.notBegun}
          action={mayChange && <PostButton action={urls.sheet.begin(at)}>{w.begin}</PostButton>}
        >
          {w.beginHint}
        </EmptyState>
      )}
      {hasBegun && <Faults w={w} language={language} faults={faults} />}
      <h2>{w.sectionsTitle}</h2>
      <TaskList tasks={sectionIds.map((section) => taskOf(section, w, facts))} />
    </>
  )
}

function taskOf(section: SectionId, w: Words, facts: SheetFacts): Task {
  const count = entriesOf(section, facts)
  return {
    title: w.section[section],
    href: urls.sheet.section({ year: String(facts.fiscalYear), section }),
    state: count > 0 ? 'done' : 'todo',
    status: count > 0 ? w.entries(String(count)) : w.nothingYet,
  }
}

/** Rows written, and indicators with a value for the year that the section tells of. */
function entriesOf(section: SectionId, { rows, indicators, fiscalYear }: SheetFacts): number {
  const written = resourcesOf(section).reduce((total, id) => total + rows[id].length, 0)
  const year = toldYear(section, fiscalYear)
  const told = indicators.filter(
    (each) =>
      each.section === indicatorsOn[section] &&
      (wordingIn(each, year)?.units ?? []).some((unit) =>
        (['actual', 'target'] as const).some((kind) => valueIn(each, year, kind, unit) !== null),
      ),
  )
  return written + told.length
}

function Faults({ w, language, faults }: Pick<Props, 'w' | 'language' | 'faults'>) {
  if (faults.length === 0) return <Notice kind="success" title={w.checksNone} />
  const say = language === 'en' ? 'en' : 'ja'
  return (
    <Notice kind="warning" title={w.checks}>
      <ul>
        {faults.map((fault) => (
          <li key={fault.cell + fault.says.ja}>
            {fault.place[say]}: {fault.says[say]}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
