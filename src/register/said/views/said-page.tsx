import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { Button, ButtonRow, Form, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../../words.ts'
import type { Said, ShownSaid } from '../said.ts'
import { ProxyFields } from './proxy-fields.tsx'

interface Props<V, L> {
  w: Words
  said: Said<V, L>
  shown: ShownSaid<L>
  open: OpenForm
  isSaved: boolean
}

export function SaidPage<V, L>({ w, said, shown, open, isSaved }: Props<V, L>) {
  const { whose } = shown
  const { title, lead, save } = said.words(shown.language)
  const isOwn = whose.name === null
  const back = isOwn
    ? { href: urls.mine.home(), label: w.home.back }
    : { href: urls.people.show({ id: whose.personId }), label: whose.name ?? undefined }
  return (
    <>
      <PageHeading title={title} above={isOwn ? undefined : w.proxy.about(whose.name ?? '')} lead={lead} back={back} />
      {isSaved && (
        <Notice kind="success" announce>
          <p>{w.saved}</p>
        </Notice>
      )}
      {said.Above?.(shown)}
      <DraftNotice draft={open.draft} />
      <Form action={isOwn ? said.own() : said.proxy({ id: whose.personId })} {...open.form}>
        <said.Fields {...shown} />
        {!isOwn && <ProxyFields w={w.proxy} />}
        <ButtonRow>
          <Button>{(isOwn && save) || w.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
