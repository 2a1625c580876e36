import { ButtonRow, LinkButton, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'

/** The same page whether or not the address is known. */
export function AskedPage({ w, minutes, demonstration }: { w: Words; minutes: number; demonstration: boolean }) {
  return (
    <>
      <PageHeading title={w.asked.title} lead={w.asked.lead} />
      <p>{w.asked.until(String(minutes))}</p>
      <p>{w.asked.missing}</p>
      <p>{w.trouble.noMail}</p>
      <ButtonRow>
        {demonstration && (
          <LinkButton href={urls.demonstration.mail()} kind="primary">
            {w.asked.demonstration}
          </LinkButton>
        )}
        <LinkButton href={urls.signIn.show()}>{w.asked.back}</LinkButton>
      </ButtonRow>
    </>
  )
}
