import { LeaveHere } from '#platform/drafts/this-device.tsx'
import { ButtonRow, LinkButton, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  code: string
  reference: string
  /** Before the links, which are shown as whole addresses to be copied or printed. */
  site: string
  link: string
  partner: { reference: string; link: string } | null
  wasMailed: boolean
  /** Closes it for this browser; null where somebody is signed in. */
  leave: string | null
}

export function AppliedPage({ w, code, reference, site, link, partner, wasMailed, leave }: Props) {
  return (
    <>
      <PageHeading title={w.applied.title} />
      <Notice
        kind="success"
        announce
        title={
          <>
            {w.label.reference}: <strong>{reference}</strong>
          </>
        }
      >
        <p>{w.applied.keep}</p>
        {wasMailed && <p>{w.applied.mailed}</p>}
      </Notice>
      <h2>{w.applied.next}</h2>
      <ol>
        <li>{w.applied.read}</li>
        <li>{w.applied.answer}</li>
      </ol>
      <h2>{w.applied.link}</h2>
      <p>{w.applied.linkAbout}</p>
      <p class="address-to-keep">
        <a href={link}>{site + link}</a>
      </p>
      {partner && (
        <>
          <h2>{w.applied.partner(partner.reference)}</h2>
          <p>{w.applied.partnerLink}</p>
          <p class="address-to-keep">
            <a href={partner.link}>{site + partner.link}</a>
          </p>
        </>
      )}
      <ButtonRow>
        <LinkButton href={link} kind="primary">
          {w.applied.open}
        </LinkButton>
        <button type="button" class="button button-quiet" data-print hidden>
          {w.applied.print}
        </button>
        <LinkButton href={urls.place.courses({ code })} kind="quiet">
          {w.applied.back}
        </LinkButton>
      </ButtonRow>
      {leave && <LeaveHere action={leave} />}
    </>
  )
}
