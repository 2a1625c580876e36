import type { Hono } from 'hono'
import { compareDocuments } from '#platform/document/compare.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import type { OfficialDocument } from '#platform/document/model.ts'
import { documentLanguage } from '#platform/document/written.ts'
import { download } from '#platform/web/download.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { documentIn } from './doors.ts'
import { fileIn } from './file-in.ts'
import { findFile } from './file-store.ts'
import { liveDocument } from './live.ts'
import { findVersion, listVersions } from './store.ts'
import { ComparePage } from './views/compare-page.tsx'
import { VersionPage } from './views/version-page.tsx'
import { words } from './words.ts'

/** What was submitted: to read, to take along, and to hold against another version. */
export function addVersionRoutes(routes: Hono<HouseEnv>, kinds: readonly DocumentKind[]): void {
  routes.get(urls.documents.version.pattern, async (c) => {
    const version = await versionIn(c)
    if (!version) return c.notFound()
    const { language } = c.var.desk
    const w = words(language)
    const title = version.content.title[documentLanguage(language)] || version.content.title.ja
    return page(
      c,
      { title: w.version.title(title, String(version.number)), wide: true },
      <VersionPage w={w} language={language} version={version} />,
    )
  })

  routes.get(urls.documents.versionFile.pattern, async (c) => {
    const version = await versionIn(c)
    const key = fileIn(c)
    if (!version || !key) return c.notFound()
    const bytes = await c.var.desk.read((tx, moment) => findFile(tx, moment, version.id, key))
    if (!bytes) return c.notFound()
    const title = version.content.title[key.language] || version.content.title.ja
    return download(c, `${title}_v${version.number}`, key.format, bytes)
  })

  routes.get(urls.documents.compare.pattern, async (c) => {
    const found = documentIn(c, kinds)
    if (!found) return c.notFound()
    const { kind, fiscalYear } = found
    const sides = await c.var.desk.read(async (tx, moment) => {
      const lines = (await listVersions(tx, moment, fiscalYear)).filter((line) => line.kind === kind.id)
      const side = async (wanted: string): Promise<OfficialDocument | null> => {
        if (wanted === 'live') return (await liveDocument(tx, moment, kind, fiscalYear)).document
        const line = lines.find(({ number }) => String(number) === wanted)
        return line ? ((await findVersion(tx, moment, line.id))?.content ?? null) : null
      }
      const last = lines[0]?.number
      const names = [c.req.query('before') ?? String(last ?? 'live'), c.req.query('after') ?? 'live'] as const
      return { names, before: await side(names[0]), after: await side(names[1]), lines }
    })
    if (!sides.before || !sides.after) return c.notFound()
    const { language } = c.var.desk
    const w = words(language)
    const title = kind.title[documentLanguage(language)]
    return page(
      c,
      { title: w.compare.title(title), wide: true },
      <ComparePage
        w={w}
        language={documentLanguage(language)}
        title={title}
        names={sides.names}
        comparison={compareDocuments(sides.before, sides.after)}
        versions={sides.lines}
        kind={kind}
        fiscalYear={fiscalYear}
      />,
    )
  })
}

function versionIn(c: HouseContext) {
  const id = c.req.param('id') ?? ''
  return isId(id) ? c.var.desk.read((tx, moment) => findVersion(tx, moment, id)) : undefined
}
