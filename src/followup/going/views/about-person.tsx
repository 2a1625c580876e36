import type { VisitPlace } from '../../visits/rules.ts'
import { VisitLine } from '../../visits/visit-line.tsx'

/** Above a title: whose record this is, and of which visit. */
export const AboutPerson = ({ name, visit }: { name: string; visit: VisitPlace }) => (
  <>
    {name}
    {'　'}
    <VisitLine visit={visit} />
  </>
)
