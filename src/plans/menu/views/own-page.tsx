import type { DocumentLanguage } from '#platform/document/written.ts'
import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear, formatInstant } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  FieldSet,
  Form,
  LinkButton,
  Notice,
  NumberField,
  PageHeading,
  RadioGroup,
  TextArea,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { menuItems } from '../menu-items.ts'
import { answers, mandatoryItem, type Stage } from '../rules.ts'
import type { Statement } from '../store.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  reader: Language
  language: DocumentLanguage
  fiscalYear: number
  stage: Stage
  open: OpenForm
  statement: Statement | null
  /** A report begun with the answers of the plan. */
  fromPlan: boolean
}

export function OwnPage({ w, reader, language, fiscalYear, stage, open, statement, fromPlan }: Props) {
  const at = { year: String(fiscalYear) }
  const title = w.own.title(w.stage[stage], formatFiscalYear(reader, fiscalYear))
  const other: Stage = stage === 'plan' ? 'report' : 'plan'
  return (
    <>
      <PageHeading title={title} lead={w.own.lead} back={{ href: urls.menu.matrix(at), label: w.title }} />
      <ButtonRow>
        <LinkButton kind="quiet" href={urls.menu.own({ ...at, stage: other })}>
          {w.own.other[other]}
        </LinkButton>
        <LinkButton kind="quiet" href={urls.menu.ownReasons(at)}>
          {w.own.reasons}
        </LinkButton>
      </ButtonRow>
      {statement && (
        <Notice kind={statement.submitted_at ? 'success' : 'info'}>
          <p>{w.own.saved(formatInstant(reader, statement.recorded_at))}</p>
          <p>
            {statement.submitted_at
              ? w.own.submitted(formatInstant(reader, statement.submitted_at))
              : w.own.notSubmitted}
          </p>
        </Notice>
      )}
      {fromPlan && <Notice kind="info" title={w.own.fromPlan} />}
      <DraftNotice draft={open.draft} />
      <Form action={urls.menu.own({ ...at, stage })} {...open.form}>
        <RadioGroup
          name="takesPart"
          label={w.own.takesPart}
          hint={w.own.takesPartHint}
          required
          options={(['yes', 'no'] as const).map((value) => ({ value, label: w.own[value] }))}
        />
        <NumberField name="budget" label={w.own.budget} hint={w.own.money} />
        <NumberField name="subsidy" label={w.own.subsidy} />
        {menuItems.map(({ no, name }) => (
          <FieldSet
            legend={`(${no}) ${name[language]}`}
            hint={no === mandatoryItem ? w.own.required : undefined}
            key={no}
          >
            <RadioGroup
              name={`answer${no}`}
              label={w.item.heading}
              inline
              required
              options={answers.map((value) => ({ value, label: w.item.answer[value] }))}
            />
            <TextArea name={`content${no}`} label={stage === 'plan' ? w.own.content : w.own.contentReport} />
            {stage === 'report' && (
              <>
                <TextArea name={`result${no}`} label={w.own.result} />
                <NumberField name={`times${no}`} label={w.own.times} />
                <NumberField name={`people${no}`} label={w.own.people} />
              </>
            )}
          </FieldSet>
        ))}
        <ButtonRow>
          <Button name="next" value="submit">
            {w.own.submit}
          </Button>
          <Button name="next" value="save" kind="secondary">
            {w.own.save}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
