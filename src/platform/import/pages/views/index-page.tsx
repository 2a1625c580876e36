import type { Language } from '#platform/i18n/catalogue.ts'
import { formatInstant } from '#platform/i18n/dates.ts'
import { ButtonRow, DataTable, Disclosure, EmptyState, LinkButton, PageHeading, Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { stateOf } from '../../batch/batch.ts'
import type { ListedBatch } from '../../batch/store.ts'
import type { ImportedRow, ImportKind } from '../../kind.ts'
import type { ImportPlan } from '../../plan.ts'
import type { Words } from '../words.ts'
import { UnderstoodColumns } from './understood-columns.tsx'

interface Props {
  w: Words
  language: Language
  listed: { kind: ImportKind; plan: ImportPlan<ImportedRow> }[]
  batches: ListedBatch[]
  accountId: string
}

export function IndexPage({ w, language, listed, batches, accountId }: Props) {
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} />
      {listed.map(({ kind, plan }) => (
        <section key={kind.id}>
          <h2>{plan.title(language)}</h2>
          <p>{kind.lead(language)}</p>
          <ButtonRow>
            <LinkButton kind="primary" href={urls.imports.upload({ kind: kind.id })}>
              {w.upload}
              <span class="only-heard">: {plan.title(language)}</span>
            </LinkButton>
            <LinkButton href={urls.imports.template({ kind: kind.id })} kind="quiet" download>
              {w.template}
              <span class="only-heard">: {plan.title(language)}</span>
            </LinkButton>
          </ButtonRow>
          <Disclosure summary={w.columns}>
            <UnderstoodColumns w={w} language={language} kind={kind} plan={plan} />
          </Disclosure>
        </section>
      ))}
      <Batches w={w} language={language} listed={listed} batches={batches} accountId={accountId} />
    </>
  )
}

function Batches({ w, language, listed, batches, accountId }: Props) {
  const titles = new Map(listed.map(({ kind, plan }) => [kind.id, plan.title(language)]))
  return (
    <DataTable
      caption={w.batches}
      empty={<EmptyState title={w.noBatches} />}
      rows={batches}
      rowKey={(batch) => batch.id}
      columns={[
        {
          key: 'file',
          label: w.batch.file,
          rowHeader: true,
          cell: (batch) => {
            const isOpen = stateOf(batch) === 'open'
            if (isOpen && batch.uploadedBy !== accountId) return batch.fileName
            return <a href={urls.imports.show({ id: batch.id })}>{batch.fileName}</a>
          },
        },
        { key: 'kind', label: w.batch.kind, cell: (batch) => titles.get(batch.kind) },
        { key: 'who', label: w.batch.who, cell: (batch) => batch.uploadedByName ?? w.batch.command },
        { key: 'when', label: w.batch.when, cell: (batch) => formatInstant(language, batch.uploadedAt) },
        { key: 'state', label: w.batch.state, cell: (batch) => <State w={w} batch={batch} /> },
      ]}
    />
  )
}

function State({ w, batch }: { w: Words; batch: ListedBatch }) {
  const state = stateOf(batch)
  return (
    <>
      <Tag tone={state === 'open' ? 'blue' : 'neutral'}>{w.batch.states[state]}</Tag>
      {state === 'taken' && (
        <>
          <br />
          {w.batch.added(String(batch.rowsAdded ?? 0))}
          <br />
          {w.batch.known(String(batch.rowsKnown ?? 0))}
        </>
      )}
    </>
  )
}
