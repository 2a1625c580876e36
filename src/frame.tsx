import type { VNode } from 'preact'
import { roleWords } from '#platform/accounts/role-words.ts'
import type { Desk } from '#platform/desk.ts'
import { withWish } from '#platform/place/display-from-address.ts'
import type { Assets } from '#platform/web/assets.ts'
import type { Frame } from '#platform/web/house.ts'
import { publicFrame } from '#portal/index.ts'
import { type CrisisLine, Layout } from '#ui/index.ts'
import { navigationFor } from './navigation.ts'
import { urls } from './urls.ts'
import { words } from './words.ts'

/** Draws the whole document around the body of a page. */
export function frame(desk: Desk, assets: Assets, page: Frame, crisisLines: CrisisLine[]): VNode {
  const w = words(desk.language)
  const open = page.place && publicFrame(desk, page.place, page.path)
  return (
    <Layout
      title={page.title}
      language={desk.language}
      textSize={desk.display.textSize}
      furigana={desk.display.furigana}
      quiet={desk.display.quiet}
      look={open?.look}
      displayLink={open && ((name, value) => withWish(page.path, page.search ?? '', name, value))}
      path={page.path}
      formToken={page.formToken}
      assets={{ css: assets.href('style'), js: assets.href('app') }}
      urls={{
        home: urls.home(),
        signIn: urls.signIn.show(),
        signOut: urls.signOut(),
        display: urls.display(),
        help: urls.help(),
      }}
      nav={open?.nav ?? navigationFor(desk, page.path)}
      user={
        desk.actor ? { name: desk.actor.name, roleLabel: rolesInWords(desk), href: urls.account.show() } : undefined
      }
      tenantName={desk.tenant ? tenantName(desk) : undefined}
      hasProblems={page.hasProblems}
      wide={page.wide}
      bare={page.bare}
      footer={{
        crisisLines: open?.crisisLines ?? crisisLines,
        links: [
          ...(open?.links ?? []),
          { href: urls.about(), label: w.footer.about },
          ...usualPages(open?.slugs ?? []).map(([key, href]) => ({ href, label: w.footer[key] })),
        ],
      }}
    >
      {page.body}
    </Layout>
  )
}

/** A municipality's own page about accessibility or privacy stands in for the one of the program. */
const usualPages = (own: readonly string[]) =>
  (
    [
      ['accessibility', urls.accessibility()],
      ['privacy', urls.privacy()],
    ] as const
  ).filter(([key]) => !own.includes(key))

const tenantName = (desk: Desk) =>
  desk.language === 'en' ? desk.tenant?.nameEn || desk.tenant?.nameJa : desk.tenant?.nameJa

function rolesInWords(desk: Desk): string {
  const w = words(desk.language)
  return (desk.actor?.roles ?? []).map((role) => roleWords(desk.language)[role]).join(w.listComma)
}
