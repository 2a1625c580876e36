import { Card, EmptyState, LinkButton, Notice, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { Language } from '../../../i18n/catalogue.ts'
import { formatInstant } from '../../../i18n/dates.ts'
import type { ReadableMail } from '../find-demonstration.queries.ts'
import type { Words } from '../words.ts'

export function MailPage({ w, language, mails }: { w: Words; language: Language; mails: ReadableMail[] }) {
  return (
    <>
      <PageHeading title={w.mail.title} lead={w.mail.lead} />
      <Notice kind="info">
        <p>{w.mail.notice}</p>
      </Notice>
      {mails.length === 0 && (
        <EmptyState title={w.mail.none} action={<LinkButton href={urls.signIn.show()}>{w.mail.signIn}</LinkButton>} />
      )}
      {mails.map((mail) => (
        <Card
          key={mail.id}
          title={mail.subject}
          above={`${formatInstant(language, mail.queuedAt)} ${w.mail.to(mail.to)}`}
        >
          <Body text={mail.body} />
        </Card>
      ))}
    </>
  )
}

/** Paragraphs as they were written; a line that is an address of ours leads there. */
function Body({ text }: { text: string }) {
  return (
    <>
      {text
        .split('\n')
        .filter((line) => line !== '')
        .map((line, index) => (
          <p key={index}>{/^\/(?!\/)\S*$/.test(line) ? <a href={line}>{line}</a> : line}</p>
        ))}
    </>
  )
}
