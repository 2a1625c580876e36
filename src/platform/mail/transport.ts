import { createTransport } from 'nodemailer'
import { inOneLine } from './letter-text.ts'
import type { Send } from './postman.ts'

/** Sends by SMTP, as `SMTP_URL` says (smtps://user:password@host:465, or smtp:// with STARTTLS where offered). */
export function openTransport(smtpUrl: string, from: string): { send: Send; close(): void } {
  const transport = createTransport(
    {
      url: smtpUrl,
      pool: true,
      maxConnections: 2,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from, headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } },
  )
  return {
    send: async ({ to, subject, body, messageId }) => {
      await transport.sendMail({
        to: { name: '', address: inOneLine(to) },
        subject: inOneLine(subject),
        text: body,
        messageId,
      })
    },
    close: () => transport.close(),
  }
}
