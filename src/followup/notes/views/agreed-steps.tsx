import { formatDay } from '#platform/i18n/dates.ts'
import { Card, usePage } from '#ui/index.ts'
import { words } from '../words.ts'

export interface AgreedLine {
  visitId: string
  heldOn: string
  nextSteps: string
  nextTalkOn: string | null
  coordinatorReads: boolean
}

interface Props {
  title: string
  lead?: string
  agreed: readonly AgreedLine[]
  /** The person sees which of them the coordinator knows. */
  saysWhoKnows?: boolean
}

/** Next steps that were agreed on after visits. Shows nothing where there are none. */
export function AgreedSteps({ title, lead, agreed, saysWhoKnows }: Props) {
  const { language } = usePage()
  const w = words(language).mine.agreed
  if (agreed.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {lead && <p>{lead}</p>}
      {agreed.map((line) => (
        <Card
          key={line.visitId}
          level={3}
          title={formatDay(language, line.heldOn, 'short')}
          footer={saysWhoKnows && line.coordinatorReads ? w.coordinatorReads : undefined}
        >
          {line.nextSteps.split(/\n+/).map((text, at) => (
            <p key={at}>{text}</p>
          ))}
          {line.nextTalkOn && <p>{w.nextTalk(formatDay(language, line.nextTalkOn, 'short'))}</p>}
        </Card>
      ))}
    </section>
  )
}
