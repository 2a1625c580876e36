import { HiddenField } from '#ui/index.ts'
import type { Report } from '../../entry/report.ts'

/** Which reports stood on the page: what is sent with it is about these. */
export const ReadReports = ({ reports }: { reports: readonly Report[] }) => (
  <>
    {reports.map(({ id }) => (
      <HiddenField key={id} name="report" value={id} />
    ))}
  </>
)
