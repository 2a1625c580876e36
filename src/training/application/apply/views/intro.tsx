import { Notice, WhoCanRead } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { ApplyKnown } from '../known.ts'
import { Conditions } from './conditions.tsx'

export function Intro({ known }: { known: ApplyKnown }) {
  const { w, code, own, sentBefore } = known
  return (
    <>
      {sentBefore && (
        <Notice kind="info" title={w.already(sentBefore.reference)}>
          <p>
            <a href={urls.place.applied({ code, id: sentBefore.id })}>{w.alreadyShow}</a>
          </p>
        </Notice>
      )}
      <Conditions known={known} />
      <ul>
        <li>{w.intro.what}</li>
        <li>{w.intro.after}</li>
        <li>{w.intro.link}</li>
        {own && <li>{w.intro.signedIn}</li>}
      </ul>
      <WhoCanRead>{w.intro.readers}</WhoCanRead>
    </>
  )
}
