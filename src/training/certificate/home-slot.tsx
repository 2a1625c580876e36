import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { LinkButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { listCertifiedOfPerson } from './store.ts'
import { words } from './words.ts'

/** On the supporter’s own page: where the certificates are. */
export const certificatesSlot = {
  key: 'certificates',
  async show(tx: Tx, moment: Moment, personId: string, language: Language) {
    const certified = await listCertifiedOfPerson(tx, moment, personId)
    if (!certified.some(({ standing }) => standing)) return null
    const w = words(language).own
    return (
      <section>
        <h2>{w.title}</h2>
        <p>
          <LinkButton href={urls.mine.certificates()}>{w.card}</LinkButton>
        </p>
      </section>
    )
  },
}
