import type { Log } from '../log.ts'
import { siteAddress } from '../site-address.ts'
import type { Site } from '../web/house.ts'
import { deliverDue, type PostOffice } from './postman.ts'
import { openTransport } from './transport.ts'

const pauseMs = 3000
const patienceMs = 500

export interface Postman {
  /** Waits a moment for the letter in hand; one that takes longer is sent again after the next start. */
  stop(): Promise<void>
}

/** Sends what is due, every few seconds, for as long as the program runs. Without SMTP_URL mail waits in the outbox. */
export function startPostman(site: Site, log: Log): Postman {
  const { smtpUrl, mailFrom } = site.config
  if (!smtpUrl) return { stop: async () => {} }
  const { send, close } = openTransport(smtpUrl, mailFrom)
  const office: PostOffice = {
    db: site.db,
    keys: site.keys,
    clock: site.clock,
    site: siteAddress(site.config),
    send,
    note: (about) => log.warn(about, 'mail stays in the outbox'),
  }
  let stopping = false
  let timer: NodeJS.Timeout | undefined
  const round = async (): Promise<void> => {
    let more = true
    while (more && !stopping) more = (await deliverDue(office)) > 0
  }
  const work = (): Promise<void> =>
    round()
      .catch((error: Error & { code?: string }) =>
        log.error({ fault: error.name, code: error.code }, 'the postman fell'),
      )
      .then(() => {
        if (!stopping) timer = setTimeout(() => (running = work()), pauseMs).unref()
      })
  let running = work()
  return {
    stop: async () => {
      stopping = true
      clearTimeout(timer)
      await Promise.race([running, new Promise((resolve) => setTimeout(resolve, patienceMs))])
      close()
    },
  }
}
