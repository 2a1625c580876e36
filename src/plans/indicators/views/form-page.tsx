import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
  FieldPair,
  FieldSet,
  Form,
  HiddenField,
  NumberField,
  PageHeading,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { SectionId } from '../../content/sections.ts'
import { countingRules } from '../../counting/rules.ts'
import { type Indicator, wordingIn, yesOrNo } from '../rules.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  language: Language
  sheetYear: number
  fiscalYear: number
  section: SectionId
  indicators: Indicator[]
  indicator: Indicator | null
  open: OpenForm
}

export function FormPage({ w, language, sheetYear, fiscalYear, section, indicators, indicator, open }: Props) {
  const at = { year: String(sheetYear), section }
  const year = formatFiscalYear(language, fiscalYear)
  const label = (each: Indicator) => {
    const wording = wordingIn(each, fiscalYear)
    return (language === 'en' && wording?.labelEn) || wording?.labelJa || each.code
  }
  const units = indicator ? (wordingIn(indicator, fiscalYear)?.units ?? []) : []
  const wholes = indicators.filter(
    (each) => each.id !== indicator?.id && each.section === (section === 'basics' ? 'basic' : 'result'),
  )
  return (
    <>
      <PageHeading
        title={indicator ? w.formTitle(label(indicator), year) : w.newTitle(year)}
        back={{ href: urls.sheet.section(at) }}
      />
      <DraftNotice draft={open.draft} />
      <Form
        action={indicator ? urls.sheet.indicator({ ...at, id: indicator.id }) : urls.sheet.newIndicator(at)}
        {...open.form}
      >
        <FieldSet legend={w.values} hint={indicator?.sourceRule === 'counted' ? w.countedHint : w.emptyHint}>
          {section !== 'basics' && <ValueFields kind="target" units={units} say={w.targetIn} w={w} />}
          {section !== 'issues' && (
            <ValueFields kind="actual" units={units} say={section === 'basics' ? w.valueIn : w.actualIn} w={w} />
          )}
          <TextField name="asOf" label={w.label.asOf} hint={w.asOfHint} width="medium" />
          <TextField name="source" label={w.label.source} />
          {section === 'results' && <Effects names={['outcomeJa', 'outcomeEn']} w={w} />}
          {section === 'issues' && <Effects names={['expectedJa', 'expectedEn']} w={w} />}
        </FieldSet>
        <FieldSet legend={w.definition} hint={w.labelHint}>
          <TextField name="labelJa" label={w.label.labelJa} required />
          <TextField name="labelEn" label={w.label.labelEn} />
          <TextField name="units" label={w.label.units} width="medium" required />
          {section === 'basics' ? (
            <>
              <SelectField
                name="parent"
                label={w.label.parent}
                options={wholes.map((each) => ({ value: each.id, label: label(each) }))}
              />
              <Checkbox name="partOfSum" label={w.label.partOfSum} mark={false} />
            </>
          ) : (
            <NumberField name="number" label={w.label.number} />
          )}
          <RadioGroup
            name="sourceRule"
            label={w.label.sourceRule}
            required
            options={(['counted', 'by-hand', 'imported'] as const).map((value) => ({
              value,
              label: w.sourceRule[value],
            }))}
          />
          <SelectField
            name="countingRule"
            label={w.label.countingRule}
            options={countingRules.map((value) => ({ value, label: w.rule[value] }))}
          />
        </FieldSet>
        <Kept section={section} open={open} />
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

interface ValuesProps {
  kind: 'target' | 'actual'
  units: readonly string[]
  say: (unit: string) => string
  w: Words
}

/** A new indicator has one field; further units get theirs once they are known. */
function ValueFields({ kind, units, say, w }: ValuesProps) {
  const shown = units.length > 0 ? units : ['']
  return (
    <FieldPair>
      {shown.map((unit, at) =>
        unit === yesOrNo ? (
          <SelectField
            key={unit}
            name={`${kind}${at + 1}`}
            label={say(unit)}
            empty={w.unknown}
            options={[
              { value: '1', label: w.yes },
              { value: '0', label: w.no },
            ]}
          />
        ) : (
          <TextField
            key={unit}
            name={`${kind}${at + 1}`}
            label={unit ? say(unit) : w.value}
            width="short"
            inputMode="decimal"
          />
        ),
      )}
    </FieldPair>
  )
}

const Effects = ({ names, w }: { names: ('outcomeJa' | 'outcomeEn' | 'expectedJa' | 'expectedEn')[]; w: Words }) => (
  <FieldPair>
    {names.map((name) => (
      <TextArea key={name} name={name} label={w.label[name]} rows={4} />
    ))}
  </FieldPair>
)

/** What another page of the same indicator asks for is handed on as it is. */
function Kept({ section, open }: { section: SectionId; open: OpenForm }) {
  const asked: Partial<Record<SectionId, string[]>> = {
    basics: ['number', 'outcome', 'expected'],
    results: ['parent', 'partOfSum', 'expected'],
    issues: ['parent', 'partOfSum', 'outcome'],
  }
  const names = Object.keys(open.form.values).filter((name) =>
    (asked[section] ?? []).some((begin) => name.startsWith(begin)),
  )
  return (
    <>
      {names.flatMap((name) =>
        (open.form.values[name] ?? []).map((value) => <HiddenField key={name} name={name} value={value} />),
      )}
    </>
  )
}
