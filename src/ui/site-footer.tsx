import { PhoneIcon } from './icons.tsx'
import { useWords } from './page-context.ts'

export type CrisisLine = { label: string; tel: string; hours: string }

export type FooterProps = {
  crisisLines?: readonly CrisisLine[]
  /** Accessibility, privacy, terms, contact. */
  links?: readonly { href: string; label: string }[]
  note?: string
}

export function SiteFooter({ crisisLines = [], links = [], note }: FooterProps) {
  const words = useWords()
  return (
    <footer class="site-footer">
      <div class="site-footer-inner">
        {crisisLines.length > 0 && (
          <section class="crisis" aria-labelledby="crisis-title">
            <h2 id="crisis-title">{words.crisisTitle}</h2>
            <ul>
              {crisisLines.map(({ label, tel, hours }) => (
                <li key={tel}>
                  <span>{label}</span>
                  <a href={`tel:${tel.replace(/[^\d+#*]/g, '')}`}>
                    <PhoneIcon />
                    {tel}
                  </a>
                  <span class="crisis-hours">{hours}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {links.length > 0 && (
          <nav aria-label={words.footerNavigation}>
            <ul class="footer-links">
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {note && <p class="footer-note">{note}</p>}
      </div>
    </footer>
  )
}
