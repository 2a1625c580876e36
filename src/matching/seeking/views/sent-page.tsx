import { LeaveHere } from '#platform/drafts/this-device.tsx'
import { LinkButton, Notice, PageHeading, SummaryList } from '#ui/index.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  code: string
  /** As it goes through the browser, and whole, as it is copied. */
  link: string
  address: string
  isMailed: boolean
  /** Closes it for this browser; null where somebody is signed in. */
  leave: string | null
}

export function SentPage({ w, code, link, address, isMailed, leave }: Props) {
  return (
    <>
      <PageHeading title={w.sent.title} lead={w.sent.lead} />
      <SummaryList items={[{ label: w.sent.code, value: <strong>{code}</strong> }]} />
      <p>{w.sent.codeNote}</p>
      <h2>{w.sent.linkTitle}</h2>
      <Notice kind="info">
        <p>{w.sent.linkNote}</p>
        {isMailed && <p>{w.sent.mailed}</p>}
      </Notice>
      <p>
        <LinkButton href={link}>{w.sent.open}</LinkButton>
      </p>
      <p>{w.sent.copy}</p>
      <p>
        <code>{address}</code>
      </p>
      {leave && <LeaveHere action={leave} />}
    </>
  )
}
