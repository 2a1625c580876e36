import type { DocumentFault } from '#platform/document/faults.ts'
import type { DocumentLanguage } from '#platform/document/written.ts'
import type { Words } from '../words.ts'

type Props = { w: Words; language: DocumentLanguage; faults: readonly DocumentFault[] }

/** What must be mended, each with the name of its cell. */
export const FaultList = ({ w, language, faults }: Props) => (
  <ul>
    {faults.map(({ cell, place, says }, at) => (
      <li key={at}>{w.fault(place[language] || place.ja, cell, says[language] || says.ja)}</li>
    ))}
  </ul>
)
