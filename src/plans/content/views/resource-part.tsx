import type { Language } from '#platform/i18n/catalogue.ts'
import { DataTable, LinkButton, PostButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Options } from '../options.ts'
import type { Resource } from '../resource.ts'
import { type ResourceId, resources } from '../resources/index.ts'
import { titleOf } from '../row-title.ts'
import type { SectionId } from '../sections.ts'
import { fieldLabel, type Words } from '../words.ts'
import { isTold, shownIn } from './cells.tsx'

export interface PartProps {
  w: Words
  language: Language
  fiscalYear: number
  section: SectionId
  resourceId: ResourceId
  rows: readonly { id: string }[]
  options: Options
  goalItems: ReadonlyMap<string, string[]>
  mayChange: boolean
}

/** One list of the section with its rows, and the way to add to it. */
export function ResourcePart(props: PartProps) {
  const { w, language, fiscalYear, section, resourceId, rows, options, goalItems, mayChange } = props
  const resource: Resource = resources[resourceId]
  const at = { year: String(fiscalYear), section, resource: resourceId }
  const linkedOf = (row: object) => goalItems.get((row as { id: string }).id) ?? []
  const fields = resource.fields.filter((field) => isTold(rows, field, linkedOf))
  const what = w.resource[resourceId]
  return (
    <section>
      <h2>{what}</h2>
      {rows.length === 0 ? (
        <p class="note">{w.none}</p>
      ) : (
        <DataTable
          caption={what}
          hideCaption
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            ...fields.map((field, index) => ({
              key: field.name,
              label: fieldLabel(w, resource.table, field.name)
                .replace(/（1行に.*）$|\(one a line.*\)$/, '')
                .trim(),
              rowHeader: index === 0,
              roomy: field.kind === 'both',
              numeric: field.kind === 'number',
              cell: (row: { id: string }) =>
                shownIn(row, field, { w, language, resource, options, linked: linkedOf(row) }),
            })),
            ...(mayChange
              ? [
                  {
                    key: 'change',
                    label: w.change,
                    hideLabel: true,
                    nowrap: true,
                    cell: (row: { id: string }) => (
                      <span class="row-actions">
                        <a href={urls.sheet.edit({ ...at, id: row.id })}>
                          {w.change}
                          <span class="only-heard">: {titleOf(row, language)}</span>
                        </a>
                        {row !== rows[0] && !resource.single && (
                          <PostButton
                            kind="quiet"
                            action={urls.sheet.raise({ ...at, id: row.id })}
                            label={w.raiseWhat(titleOf(row, language))}
                          >
                            {w.raise}
                          </PostButton>
                        )}
                      </span>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {mayChange && !(resource.single && rows.length > 0) && (
        <p>
          <LinkButton href={urls.sheet.new(at)}>{w.addTo(what)}</LinkButton>
        </p>
      )}
    </section>
  )
}
