import { ButtonRow, LinkButton, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'

/** `invitation` is shown only where no mail can bring it. */
export function DonePage({ w, invitation }: { w: Words; invitation: string | null }) {
  return (
    <>
      <PageHeading title={w.doneTitle} lead={w.doneLead} />
      <Notice kind={invitation ? 'warning' : 'success'}>
        <p>{invitation ? w.notSending : w.invited}</p>
        {invitation && (
          <p>
            <code>{invitation}</code>
          </p>
        )}
      </Notice>
      <ButtonRow>
        <LinkButton href={urls.signIn.show()} kind="primary">
          {w.signIn}
        </LinkButton>
      </ButtonRow>
    </>
  )
}
