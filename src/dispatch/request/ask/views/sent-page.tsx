import { formatDay } from '#platform/i18n/dates.ts'
import { ButtonRow, LinkButton, Notice, PageHeading, usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Words } from '../../words.ts'

interface Props {
  w: Words
  id: string
  reference: string
  replyOn: string
}

export function SentPage({ w, id, reference, replyOn }: Props) {
  const { language } = usePage()
  return (
    <>
      <PageHeading title={w.sent.title} />
      <Notice
        kind="success"
        title={
          <>
            {w.sent.reference}: <strong>{reference}</strong>
          </>
        }
      >
        <p>{w.sent.keep}</p>
      </Notice>
      <h2>{w.sent.next}</h2>
      <ol>
        <li>{w.sent.steps(formatDay(language, replyOn, 'long'))}</li>
        <li>{w.sent.looking}</li>
        <li>{w.sent.deciding}</li>
        <li>{w.sent.confirmed}</li>
      </ol>
      <ButtonRow>
        <LinkButton href={urls.hosting.request({ id })} kind="primary">
          {w.sent.follow}
        </LinkButton>
        <LinkButton href={urls.ask.start()}>{w.sent.another}</LinkButton>
        <button type="button" class="button button-quiet" data-print hidden>
          {w.sent.print}
        </button>
      </ButtonRow>
    </>
  )
}
