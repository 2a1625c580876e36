import { DraftNotice } from '#platform/drafts/draft-notice.tsx'
import type { OpenForm } from '#platform/drafts/open-form.ts'
import { ProxyFields, registerWords } from '#register/index.ts'
import { Button, ButtonRow, DateField, EmptyState, Form, LinkButton, Notice, PageHeading, usePage } from '#ui/index.ts'
import type { Door } from '../door.ts'
import { type Audience, audiences } from '../rules.ts'
import type { Reading, Story } from '../story.ts'
import type { StoryWords } from '../story-words.ts'
import { ReadingView } from './reading-view.tsx'

interface Props {
  w: StoryWords
  door: Door
  story: Story
}

export function PreviewPage({ w, door, story, reading, chosen }: Props & { reading: Reading; chosen: Audience }) {
  const of = { id: story.id }
  return (
    <>
      <PageHeading title={w.previewTitle} lead={w.previewLead} back={{ href: door.addresses.show(of) }} />
      <nav class="button-row" aria-label={w.previewTitle}>
        {audiences
          .filter((audience) => audience !== 'nobody')
          .map((audience) => (
            <a
              key={audience}
              class={`button button-${audience === chosen ? 'primary' : 'secondary'}`}
              href={door.addresses.preview(of, { for: audience })}
              aria-current={audience === chosen ? 'page' : undefined}
            >
              {w.audience[audience]}
            </a>
          ))}
      </nav>
      {reading.parts.length === 0 ? (
        <EmptyState title={w.previewNone} />
      ) : (
        <ReadingView w={w} reading={reading} media={(part) => door.addresses.media({ ...of, part })} />
      )}
    </>
  )
}

type FormProps = Props & { open: OpenForm }

export function PublishPage({ w, door, story, open, reading }: FormProps & { reading: Reading }) {
  const { language } = usePage()
  const of = { id: story.id }
  return (
    <>
      <PageHeading title={w.publishTitle} lead={w.publishLead} back={{ href: door.addresses.show(of) }} />
      {reading.parts.length === 0 ? (
        <EmptyState title={w.previewNone} />
      ) : (
        <ReadingView w={w} reading={reading} media={(part) => door.addresses.media({ ...of, part })} />
      )}
      <DraftNotice draft={open.draft} />
      <Form action={door.addresses.publish(of)} {...open.form}>
        <DateField name="untilOn" label={w.label.consentUntil} hint={w.hint.consentUntil} />
        {door.isProxy && <ProxyFields w={registerWords(language).proxy} />}
        <ButtonRow>
          <Button>{w.publishNow}</Button>
          <LinkButton href={door.addresses.show(of)}>{w.keep}</LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}

export function WithdrawPage({ w, door, story, open }: FormProps) {
  const { language } = usePage()
  const of = { id: story.id }
  return (
    <>
      <PageHeading title={w.withdrawTitle} lead={w.withdrawLead} back={{ href: door.addresses.show(of) }} />
      {story.parts.some(({ fileId }) => fileId) && (
        <Notice kind="info">
          <p>{w.withdrawFiles}</p>
        </Notice>
      )}
      <Form action={door.addresses.withdraw(of)} {...open.form}>
        {door.isProxy && <ProxyFields w={registerWords(language).proxy} />}
        <ButtonRow>
          <Button>{w.withdrawNow}</Button>
          <LinkButton href={door.addresses.show(of)}>{w.keep}</LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}
