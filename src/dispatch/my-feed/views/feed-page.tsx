import { Form, LinkButton, Notice, PageHeading, PostButton, TextField } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../words.ts'

interface Props {
  w: Words
  /** The whole address, or null where there is none. */
  address: string | null
  back: string
}

export function FeedPage({ w, address, back }: Props) {
  const action = urls.mine.feed()
  return (
    <>
      <PageHeading title={w.title} lead={w.lead} back={{ href: back, label: w.back }} />
      {address === null ? (
        <>
          <p>{w.none}</p>
          <PostButton action={action} fields={{ do: 'open' }}>
            {w.create}
          </PostButton>
        </>
      ) : (
        <>
          <Form action={action}>
            <TextField name="address" label={w.address} value={address} hint={w.how} mark={false} readOnly />
          </Form>
          <LinkButton href={address.replace(/^https?:/, 'webcal:')}>{w.open}</LinkButton>
          <Notice kind="warning">
            <p>{w.secret}</p>
          </Notice>
          <p>{w.renewNote}</p>
          <PostButton action={action} fields={{ do: 'open' }} kind="secondary">
            {w.renew}
          </PostButton>
          <PostButton action={action} fields={{ do: 'end' }} kind="quiet">
            {w.stop}
          </PostButton>
        </>
      )}
    </>
  )
}
