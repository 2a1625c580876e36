import { ButtonRow, Notice, PostButton, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Beside } from '../visit-record.ts'
import { words } from '../words.ts'

/** A wish for a talk, and one tap to say that it was met. */
export function TalkWished({ visitId, beside, onceKey }: { visitId: string; beside: Beside; onceKey: string }) {
  const w = words(usePage().language).visit
  return (
    <Notice kind="info" title={w.talkWished(beside.name)}>
      <p>{w.talkLead}</p>
      <ButtonRow>
        {(['phone', 'meeting'] as const).map((channel) => (
          <PostButton
            key={channel}
            kind="secondary"
            action={urls.going.talk({ id: visitId }, { person: beside.personId })}
            fields={{ channel, _once: onceKey }}
          >
            {w.talked[channel]}
          </PostButton>
        ))}
      </ButtonRow>
    </Notice>
  )
}
