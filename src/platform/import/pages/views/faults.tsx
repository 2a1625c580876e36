import { DataTable, LinkButton, Notice } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { describeColumn, sayFault } from '../../words.ts'
import type { PreviewProps } from './preview-page.tsx'

const shownAtOnce = 50

/** What has to be mended in the file: the first fifty places, and all of them as a sheet. */
export function Faults({ w, language, batch, assessment }: PreviewProps) {
  const { faults, plan } = assessment
  const shown = faults.slice(0, shownAtOnce)
  return (
    <>
      <Notice kind="error" title={w.faultsTitle} announce>
        <p>{w.faultsLead(String(faults.length))}</p>
      </Notice>
      <p>
        <LinkButton href={urls.imports.faults({ id: batch.id })} download>
          {w.faultsDownload}
        </LinkButton>
      </p>
      <DataTable
        caption={w.faultsCaption(String(shown.length), String(faults.length))}
        rows={shown}
        columns={[
          { key: 'line', label: w.line, rowHeader: true, nowrap: true, cell: ({ line }) => w.lineOf(String(line)) },
          { key: 'column', label: w.column, cell: (fault) => describeColumn(language, fault, plan) || '—' },
          { key: 'typed', label: w.typed, cell: ({ cell }) => cell || '—' },
          { key: 'wrong', label: w.wrong, cell: (fault) => sayFault(language, fault, plan) },
        ]}
      />
    </>
  )
}
