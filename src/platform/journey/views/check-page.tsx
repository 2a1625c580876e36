import { Button, ButtonRow, Form, HiddenField, Notice, PageHeading, SummaryList, usePage } from '#ui/index.ts'
import type { AnswerLine } from '../question.ts'
import { words } from '../words.ts'
import { Lines } from './lines.tsx'

interface Props {
  journeyTitle: string
  parts: { title: string; change: string; lines: AnswerLine[] }[]
  notice: string | null
  before: string
  sendLabel: string
  send: string
  onceKey: string
  /** When the answers on this page were kept; answers changed since then are shown once more before they are sent. */
  seen: string
  back: string
}

export function CheckPage({ journeyTitle, parts, notice, before, sendLabel, send, onceKey, seen, back }: Props) {
  const w = words(usePage().language)
  return (
    <>
      <PageHeading title={w.checkTitle} above={journeyTitle} back={{ href: back }} />
      {notice && (
        <Notice kind="warning" announce>
          <p>{notice}</p>
        </Notice>
      )}
      {parts.map(({ title, change, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          <SummaryList
            items={lines.map(({ label, value }) => ({
              label,
              value: <Lines text={value || w.notSaid} />,
            }))}
          />
          <p>
            <a href={change}>
              {w.change}
              <span class="only-heard">: {title}</span>
            </a>
          </p>
        </section>
      ))}
      <Form action={send} onceKey={onceKey}>
        <HiddenField name="_seen" value={seen} />
        <p>{before}</p>
        <ButtonRow>
          <Button>{sendLabel}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
