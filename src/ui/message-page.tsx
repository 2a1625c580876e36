import type { ComponentChildren } from 'preact'
import { ButtonRow, LinkButton } from './button.tsx'
import { useWords } from './page-context.ts'

export type MessageStatus = 400 | 403 | 404 | 413 | 429 | 500 | 503

export type MessagePageProps = {
  status: MessageStatus
  homeHref: string
  /** A reference that the log knows too. */
  reference?: string
  children?: ComponentChildren
  actions?: ComponentChildren
}

/** What happened and what one can do. Stands inside `Layout`. */
export function MessagePage({ status, homeHref, reference, children, actions }: MessagePageProps) {
  const words = useWords()
  const { title, lead } = words.messages[status]
  return (
    <div class="message-page">
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
      {reference && (
        <p>
          {words.reference}: <code>{reference}</code>
        </p>
      )}
      <ButtonRow>
        {actions}
        <LinkButton href={homeHref}>{words.toHome}</LinkButton>
      </ButtonRow>
    </div>
  )
}

/** The title for the `Layout` around it. */
export const messageTitle = (words: ReturnType<typeof useWords>, status: MessageStatus) => words.messages[status].title
