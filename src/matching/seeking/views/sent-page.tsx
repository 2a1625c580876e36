import { LinkButton, Notice, PageHeading, SummaryList } from '#ui/index.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  code: string
  /** As it goes through the browser, and whole, as it is copied. */
  link: string
  address: string
  isMailed: boolean
}

export function SentPage({ w, code, link, address, isMailed }: Props) {
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
    </>
  )
}
