import type { ComponentChildren } from 'preact'
import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, Form, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { ProxyFields } from '../../said/views/proxy-fields.tsx'
import type { Words } from '../../words.ts'

interface Props {
  w: Words
  title: string
  lead: string
  save: string
  action: string
  person: { id: string; name: string }
  open: OpenForm
  children: ComponentChildren
}

/** A page on which a coordinator begins or ends a registration for a person. */
export function EnrolmentPage({ w, title, lead, save, action, person, open, children }: Props) {
  const back = { href: urls.people.show({ id: person.id }), label: person.name }
  return (
    <>
      <PageHeading title={title} above={w.proxy.about(person.name)} lead={lead} back={back} />
      <DraftNotice draft={open.draft} />
      <Form action={action} {...open.form}>
        {children}
        <ProxyFields w={w.proxy} />
        <ButtonRow>
          <Button>{save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
