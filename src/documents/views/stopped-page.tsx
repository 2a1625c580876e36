import type { DocumentFault } from '#platform/document/faults.ts'
import type { DocumentLanguage } from '#platform/document/written.ts'
import { Notice, PageHeading } from '#ui/index.ts'
import type { Words } from '../words.ts'
import { FaultList } from './fault-list.tsx'

type Props = { w: Words; language: DocumentLanguage; faults: readonly DocumentFault[]; back: string }

export const StoppedPage = ({ w, language, faults, back }: Props) => (
  <>
    <PageHeading title={w.live.stopped} back={{ href: back }} />
    <Notice kind="error" title={w.live.stoppedLead}>
      <FaultList w={w} language={language} faults={faults} />
    </Notice>
  </>
)
