import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { urls } from '#urls.ts'
import { listAfterwardsOfPerson } from '../afterwards/store.ts'
import { words } from '../more-words.ts'
import { listCertifiedOfPerson } from './certified.queries.ts'

/** On the supporter’s own page: what there is about courses and meetings. */
export const certificatesSlot = {
  key: 'courses',
  async show(tx: Tx, moment: Moment, personId: string, language: Language) {
    const certified = await listCertifiedOfPerson(tx, moment, personId)
    const afterwards = await listAfterwardsOfPerson(tx, moment, personId)
    const w = words(language).own
    const links: [string, string, boolean][] = [
      [urls.mine.certificates(), w.certificates, certified.length > 0],
      [urls.mine.afterCourse(), w.afterwards, afterwards.length > 0],
      [urls.mine.evidence(), w.evidence, certified.length > 0],
      [urls.mine.exchange(), w.exchange, true],
    ]
    if (certified.length === 0 && afterwards.length === 0) return null
    return (
      <section>
        <h2>{w.title}</h2>
        <ul>
          {links
            .filter(([, , isThere]) => isThere)
            .map(([href, label]) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
        </ul>
      </section>
    )
  },
}
