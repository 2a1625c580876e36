import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, Form, PageHeading, PostButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { labelsOf } from '../labels.ts'
import type { Options } from '../options.ts'
import type { Resource } from '../resource.ts'
import type { ResourceId } from '../resources/index.ts'
import type { SectionId } from '../sections.ts'
import type { Words } from '../words.ts'
import { RowField } from './row-field.tsx'

interface Props {
  w: Words
  back: string
  fiscalYear: number
  section: SectionId
  resourceId: ResourceId
  resource: Resource
  row: { id: string } | null
  options: Options
  open: OpenForm
}

export function RowFormPage({ w, back, fiscalYear, section, resourceId, resource, row, options, open }: Props) {
  const at = { year: String(fiscalYear), section, resource: resourceId }
  const labels = labelsOf(w, resource)
  return (
    <>
      <PageHeading title={w.resource[resourceId]} above={w.section[section]} back={{ href: back }} />
      <DraftNotice draft={open.draft} />
      <Form action={row ? urls.sheet.edit({ ...at, id: row.id }) : urls.sheet.new(at)} {...open.form}>
        {resource.fields.some(({ kind, required }) => kind === 'both' && required) && <p class="note">{w.bothHint}</p>}
        {resource.fields.map((field) => (
          <RowField
            key={field.name}
            w={w}
            table={resource.table}
            field={field}
            labels={labels}
            options={options[field.name] ?? []}
          />
        ))}
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
      {row && (
        <section>
          <p class="note">{w.removeHint}</p>
          <PostButton kind="quiet" action={urls.sheet.remove({ ...at, id: row.id })}>
            {w.remove}
          </PostButton>
        </section>
      )}
    </>
  )
}
