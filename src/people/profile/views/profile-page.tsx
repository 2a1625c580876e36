import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, Form, Notice, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { PersonFields } from '../../views/person-fields.tsx'
import { words } from '../../words.ts'

export function ProfilePage({ open, saved }: { open: OpenForm; saved: boolean }) {
  const w = words(usePage().language)
  return (
    <>
      <PageHeading title={w.profileTitle} lead={w.profileLead} back={{ href: urls.mine.home(), label: w.toHome }} />
      {saved && (
        <Notice kind="success" announce>
          <p>{w.saved}</p>
        </Notice>
      )}
      <DraftNotice draft={open.draft} />
      <Form action={urls.mine.profile()} {...open.form}>
        <PersonFields />
        <p class="field-hint">{w.signInAddressStays}</p>
        <ButtonRow>
          <Button>{w.save}</Button>
        </ButtonRow>
      </Form>
      <p>
        <a href={urls.mine.disclosure()}>{w.toDisclosure}</a>
      </p>
    </>
  )
}
