import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { ButtonRow, LinkButton, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Options } from '../content/options.ts'
import { indicatorsOn, resourcesOf, type SectionId, sectionIds } from '../content/sections.ts'
import { ResourcePart } from '../content/views/resource-part.tsx'
import { type Words, words } from '../content/words.ts'
import { IndicatorsPart } from '../indicators/views/indicators-part.tsx'
import type { Words as IndicatorWords } from '../indicators/words.ts'
import type { SheetFacts } from '../sheet-facts.ts'
import { toldYear } from '../told-year.ts'
import { MeetingsSoFar } from './meetings-so-far.tsx'

interface Props {
  w: Words
  indicatorWords: IndicatorWords
  language: Language
  fiscalYear: number
  section: SectionId
  facts: SheetFacts
  options: Readonly<Record<string, Options>>
  mayChange: boolean
}

/** One section of the sheet under its official label, with the label in the other language above it. */
export function SectionPage(props: Props) {
  const { w, indicatorWords, language, fiscalYear, section, facts, options, mayChange } = props
  const other = words(language === 'en' ? 'ja' : 'en').section[section]
  const at = sectionIds.indexOf(section)
  const next = sectionIds[at + 1]
  const year = String(fiscalYear)
  return (
    <>
      <PageHeading
        title={w.section[section]}
        above={
          <>
            {formatFiscalYear(language, fiscalYear)} · <span lang={language === 'en' ? 'ja' : 'en'}>{other}</span>
          </>
        }
        back={{ href: urls.sheet.ofYear({ year }), label: w.title(formatFiscalYear(language, fiscalYear)) }}
      />
      {resourcesOf(section).map((id) => (
        <ResourcePart
          key={id}
          w={w}
          language={language}
          fiscalYear={fiscalYear}
          section={section}
          resourceId={id}
          rows={facts.rows[id]}
          options={options[id] ?? {}}
          goalItems={facts.goalItems}
          mayChange={mayChange}
        />
      ))}
      {section === 'meetings' && <MeetingsSoFar w={w} language={language} facts={facts} />}
      {indicatorsOn[section] && (
        <IndicatorsPart
          w={indicatorWords}
          language={language}
          sheetYear={fiscalYear}
          fiscalYear={toldYear(section, fiscalYear)}
          section={section}
          indicators={facts.indicators}
          mayChange={mayChange}
        />
      )}
      {next && (
        <ButtonRow>
          <LinkButton kind="quiet" href={urls.sheet.section({ year, section: next })}>
            {w.section[next]}
          </LinkButton>
        </ButtonRow>
      )}
    </>
  )
}
