import type { ComponentChildren } from 'preact'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { SiteUrls, SiteUser } from './account.tsx'
import { classes } from './classes.ts'
import type { DisplayLink, TextSize } from './display-forms.tsx'
import { Notice, type NoticeKind } from './notice.tsx'
import type { OwnLook } from './own-look.ts'
import { PageContext } from './page-context.ts'
import { type FooterProps, SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { siteIcon } from './site-icon.ts'
import type { NavEntry } from './site-navigation.tsx'
import { uiWords } from './words.ts'

export type LayoutProps = {
  title: string
  language: Language
  textSize: TextSize
  furigana: boolean
  quiet?: boolean
  displayLink?: DisplayLink
  /** A municipality's own name, colour and way out, on its pages for everybody. */
  look?: OwnLook
  /** The address of this page, to come back to after changing the display. */
  path: string
  formToken: string
  assets: { css: string; js: string }
  urls: SiteUrls
  nav?: readonly NavEntry[]
  user?: SiteUser
  /** The name of the municipality. */
  tenantName?: string
  flash?: { kind: NoticeKind; message: ComponentChildren }
  /** The form on this page came back: the title says so first. */
  hasProblems?: boolean
  /** For tables and calendars that need the whole width. */
  wide?: boolean
  /** A letter or a sheet for paper: nothing around it. */
  bare?: boolean
  footer: FooterProps
  breadcrumb?: ComponentChildren
  children: ComponentChildren
}

/** The whole document from `<html>` on; `renderPage` writes the doctype before it. */
export function Layout(props: LayoutProps) {
  const { language, title, formToken, assets, flash, bare, breadcrumb, children } = props
  const words = uiWords(language)
  const { look } = props
  const names = [title, look?.name ?? words.brand, props.tenantName]
  const fullTitle = [...new Set(names.filter(Boolean))].join(' – ')
  return (
    <PageContext.Provider value={{ language, formToken }}>
      <html
        lang={language === 'en' ? 'en' : 'ja'}
        data-text-size={props.textSize}
        data-furigana={props.furigana ? 'on' : 'off'}
        data-quiet={props.quiet ? 'on' : undefined}
      >
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="format-detection" content="telephone=no" />
          <title>{`${props.hasProblems ? words.problemPrefix : ''}${fullTitle}`}</title>
          <link rel="icon" href={siteIcon} />
          <link rel="stylesheet" href={assets.css} />
          {look?.css && <link rel="stylesheet" href={look.css} />}
          <script src={assets.js} defer />
        </head>
        <body>
          {!bare && (
            <a class="skip-link" href="#main">
              {words.skipToContent}
            </a>
          )}
          {!bare && <SiteHeader {...props} />}
          {!bare && look?.exit && (
            <a class="exit-page" href={look.exit} rel="noreferrer" data-exit>
              {words.exitPage}
            </a>
          )}
          <main class={classes('main', props.wide && 'main-wide')} id="main" tabIndex={-1}>
            {breadcrumb}
            {flash && (
              <Notice kind={flash.kind} announce>
                <p>{flash.message}</p>
              </Notice>
            )}
            {children}
          </main>
          {!bare && <SiteFooter {...props.footer} />}
        </body>
      </html>
    </PageContext.Provider>
  )
}
