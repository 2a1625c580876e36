import { Account, type SiteUrls, type SiteUser } from './account.tsx'
import { type DisplayLink, LanguageSwitch, TextSettings, type TextSize } from './display-forms.tsx'
import { Mark, MenuIcon } from './icons.tsx'
import type { OwnLook } from './own-look.ts'
import { useWords } from './page-context.ts'
import { type NavEntry, SiteNavigation } from './site-navigation.tsx'

export type SiteHeaderProps = {
  urls: SiteUrls
  path: string
  textSize: TextSize
  furigana: boolean
  quiet?: boolean
  displayLink?: DisplayLink
  look?: OwnLook
  nav?: readonly NavEntry[]
  user?: SiteUser
  tenantName?: string
}

/**
 * The navigation stands here twice, once open for wide screens and once in `<details>` for narrow ones; the style
 * sheet shows one of them. It is the only way to have a menu that opens without a script on every browser in use.
 */
export function SiteHeader(props: SiteHeaderProps) {
  const { urls, path, textSize, furigana, quiet, displayLink: link, look, nav = [], user, tenantName } = props
  const words = useWords()
  return (
    <header class="site-header">
      <div class="settings-strip">
        <LanguageSwitch displayUrl={urls.display} path={path} link={link} />
        <TextSettings
          displayUrl={urls.display}
          path={path}
          textSize={textSize}
          furigana={furigana}
          quiet={quiet}
          link={link}
        />
      </div>
      <div class="site-bar">
        <a class="brand" href={look?.href ?? urls.home}>
          {look?.logo ? <img class="brand-logo" src={look.logo.src} alt={look.logo.alt} height={40} /> : <Mark />}
          <span class="brand-words">
            <span class={look ? 'brand-own' : 'brand-name'}>{look?.name ?? words.brand}</span>
            {tenantName && <span class="brand-tenant">{tenantName}</span>}
          </span>
        </a>
        <div class="account account-wide">
          <Account urls={urls} user={user} />
        </div>
        <details class="site-menu" data-menu>
          <summary>
            <MenuIcon />
            <span>{words.menu}</span>
          </summary>
          <div class="site-menu-panel">
            <SiteNavigation entries={nav} look="list" />
            <div class="account">
              <Account urls={urls} user={user} />
            </div>
          </div>
        </details>
      </div>
      {nav.length > 0 && (
        <div class="site-nav-wide">
          <SiteNavigation entries={nav} look="row" />
        </div>
      )}
    </header>
  )
}
