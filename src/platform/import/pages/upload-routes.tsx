import { newToken } from '#platform/auth/keys.ts'
import type { House, HouseContext } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { keepList } from '../batch/keep-list.ts'
import { digestOfFile } from '../digest.ts'
import type { ImportKind } from '../kind.ts'
import { kindInAddress } from './doors.ts'
import { readList } from './read-list.ts'
import { UploadPage } from './views/upload-page.tsx'
import { words } from './words.ts'

export function addUploadRoutes(routes: House, kinds: readonly ImportKind[]): void {
  routes.get(urls.imports.upload.pattern, async (c) => {
    const kind = kindInAddress(c, kinds)
    return kind ? uploadPage(c, kind) : c.notFound()
  })

  routes.post(urls.imports.upload.pattern, async (c) => {
    const kind = kindInAddress(c, kinds)
    if (!kind) return c.notFound()
    const file = c.var.typed?.get('file')
    if (!(file instanceof File) || file.name === '') return uploadPage(c, kind, words(c.var.desk.language).fileMissing)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const fileName = plainName(file.name)
    const list = await readList(c.var.desk.language, bytes, fileName)
    if ('refused' in list) return uploadPage(c, kind, list.refused)
    const kept = { kind: kind.id, fileName, fileDigest: digestOfFile(bytes), sheets: list.sheets }
    const done = await changeOnce<never>(c, async (tx, moment) => {
      const id = await keepList(tx, moment, kept)
      return { to: urls.imports.map({ id }) }
    })
    return 'response' in done ? done.response : c.notFound()
  })
}

async function uploadPage(c: HouseContext, kind: ImportKind, problem?: string) {
  const { language } = c.var.desk
  const w = words(language)
  const plan = await c.var.desk.read((tx, moment) => kind.plan(tx, moment))
  const title = w.uploadTitle(plan.title(language))
  const problems = problem === undefined ? [] : [{ field: 'file', message: problem }]
  return page(
    c,
    { title, hasProblems: problems.length > 0 },
    <UploadPage
      w={w}
      language={language}
      title={title}
      kind={kind}
      plan={plan}
      problems={problems}
      onceKey={newToken()}
    />,
  )
}

/** The name without folders, as old browsers send them, and without signs that are none. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  return last.replace(/\p{Cc}/gu, '').slice(-150) || 'list'
}
