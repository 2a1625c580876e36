import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import {
  Button,
  ButtonRow,
  DataTable,
  Form,
  PageHeading,
  PostButton,
  RadioGroup,
  SelectField,
  TextField,
} from '#ui/index.ts'
import { urls } from '#urls.ts'
import { reasonCategories } from '../published.ts'
import type { ReasonRow } from '../reason-store.ts'
import type { Words } from '../words.ts'

type Props = { w: Words; reader: Language; fiscalYear: number; reasons: readonly ReasonRow[]; open: OpenForm }

export function OwnReasonsPage({ w, reader, fiscalYear, reasons, open }: Props) {
  const at = { year: String(fiscalYear) }
  return (
    <>
      <PageHeading
        title={`${w.own.reasons}${reader === 'en' ? ', ' : '　'}${formatFiscalYear(reader, fiscalYear)}`}
        lead={w.reasons.lead}
        back={{ href: urls.menu.own({ ...at, stage: 'plan' }) }}
      />
      <DataTable
        caption={w.own.reasons}
        hideCaption
        empty={<p>{w.own.noReasons}</p>}
        rows={reasons}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'project',
            label: w.own.reasonProject,
            rowHeader: true,
            cell: ({ project }) => w.reasons.project[project],
          },
          { key: 'category', label: w.reasons.category, cell: ({ category }) => w.category[category] ?? category },
          { key: 'words', label: w.own.reasonWords, cell: ({ words }) => words },
          {
            key: 'remove',
            label: w.own.removeReason,
            hideLabel: true,
            cell: ({ id }) => (
              <PostButton action={urls.menu.ownReasonRemove({ ...at, id })} kind="quiet">
                {w.own.removeReason}
              </PostButton>
            ),
          },
        ]}
      />
      <DraftNotice draft={open.draft} />
      <Form action={urls.menu.ownReasons(at)} {...open.form}>
        <RadioGroup
          name="project"
          label={w.own.reasonProject}
          required
          options={(['promotion', 'support'] as const).map((value) => ({ value, label: w.reasons.project[value] }))}
        />
        <SelectField
          name="category"
          label={w.own.reasonCategory}
          required
          options={reasonCategories.map((value) => ({ value, label: w.category[value] ?? value }))}
        />
        <TextField name="words" label={w.own.reasonWords} />
        <ButtonRow>
          <Button>{w.own.addReason}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
