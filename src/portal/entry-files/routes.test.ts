import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import sharp from 'sharp'
import type { Browser } from '#test/browser.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { mostBytes } from '../files/file-type.ts'
import { codeOf, openPortal } from '../fixtures/publish.ts'

let town: Town
let code: string
let host: Browser
let staff: Browser
let visitor: Browser

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
  const organisationId = await town.work(async (tx) => {
    const row = { tenant_id: town.tenantId, name: 'ある会', channel: 'online' as const, registered_on: town.today }
    return (await tx.insertInto('organisation').values(row).returning('organisation.id').executeTakeFirstOrThrow()).id
  })
  host = (await town.inhabitant(['host'], { organisationId })).browser
  staff = (await town.inhabitant(['coordinator'])).browser
  visitor = town.visitor()
})

const secret = 'GPS-OF-SOMEBODYS-HOME'
const photo = (background: string) =>
  sharp({ create: { width: 30, height: 20, channels: 3, background } })
    .withExif({ IFD0: { Copyright: secret } })
    .jpeg()
    .toBuffer()
const pdf = (catalog: string) => `%PDF-1.7\n1 0 obj <</Type/Catalog ${catalog}>> endobj\n%%EOF`
const said = (alt: string, more: Record<string, string> = {}) => ({
  alt_ja: alt,
  position: '1',
  agreed: 'yes',
  ...more,
})
const newPicture = (id: string) => urls.entryFiles.new({ id, kind: 'picture' })
const newLeaflet = (id: string) => urls.entryFiles.new({ id, kind: 'leaflet' })
const leaflet = { title_ja: '春のちらし', language: 'ja', position: '1' }

async function entryOf(title: string): Promise<string> {
  const sent = await host.post(urls.portal.new(), { kind: 'place', title_ja: title })
  return sent.location.split('/').at(-1) ?? ''
}
const addPicture = async (id: string, alt: string, bytes?: Buffer) =>
  host.upload(newPicture(id), 'file', new File([new Uint8Array(bytes ?? (await photo('#335577')))], 'x.jpg'), said(alt))
const numberOf = async (id: string) =>
  /name="number" value="(\d+)"/.exec((await staff.get(urls.portal.show({ id }))).text)?.[1] ?? ''
const publish = async (id: string) => staff.post(urls.portal.publish({ id }), { number: await numberOf(id) })
const page = (id: string) => visitor.get(urls.place.entry({ code, id }))
const shownIn = (text: string) => [...text.matchAll(/src="([^"]*\/files\/[^"]+)"/g)].map(([, src]) => src ?? '')
const filesOf = async (id: string) =>
  [...(await host.get(urls.entryFiles.list({ id }))).text.matchAll(/content\/([0-9a-f-]{36})/g)].map(
    ([, of]) => of ?? '',
  )

test('a picture of an owner is public only after the check, without what its camera wrote, and gone with the entry', async () => {
  const id = await entryOf('写真のある居場所')
  assert.equal((await addPicture(id, '窓ぎわの椅子')).status, 303)
  const [file = ''] = await filesOf(id)
  const address = urls.place.entryFile({ code, id, file })
  assert.equal((await visitor.get(address)).status, 404)
  assert.equal((await staff.get(urls.entryFiles.content({ id, file }))).status, 200)
  assert.match((await staff.get(urls.portal.show({ id }))).text, /窓ぎわの椅子/)
  await publish(id)
  const { text } = await page(id)
  assert.match(text, /alt="窓ぎわの椅子" width="30" height="20" loading="lazy"/)
  assert.deepEqual(shownIn(text), [address])
  const bytes = Buffer.from(await visitor.bytes(address))
  assert.ok(!bytes.includes(secret))
  assert.equal((await sharp(bytes).metadata()).exif, undefined)
  const kept = await visitor.get(address)
  assert.equal(kept.headers.get('Cache-Control'), 'private, no-cache')
  const tag = { 'If-None-Match': kept.headers.get('ETag') ?? '' }
  assert.equal((await visitor.get(address, tag)).status, 304)
  await host.post(urls.portal.archive({ id }), { because: 'ended' })
  assert.equal((await visitor.get(address, tag)).status, 404)
  assert.equal((await visitor.get(address)).status, 404)
})

test('what replaces a picture waits for the check as texts do; the checker sees both, and a text saved in between keeps it', async () => {
  const id = await entryOf('差し替えのある居場所')
  await addPicture(id, '古い部屋')
  await publish(id)
  const [before = ''] = await filesOf(id)
  const file = new File([new Uint8Array(await photo('#aa3311'))], 'new.jpg')
  await host.upload(urls.entryFiles.show({ id, file: before }), 'file', file, said('新しい部屋', { opened: '2' }))
  const [after = ''] = await filesOf(id)
  assert.notEqual(after, before)
  assert.match((await page(id)).text, /alt="古い部屋"/)
  assert.equal((await visitor.get(urls.place.entryFile({ code, id, file: after }))).status, 404)
  const check = (await staff.get(urls.portal.show({ id }))).text
  assert.match(check, /新しい部屋/)
  assert.match(check, /公開中。次は外れる/)
  await host.post(urls.portal.edit({ id }), { title_ja: '差し替えのある居場所2', opened: '3' })
  await publish(id)
  assert.match((await page(id)).text, /alt="新しい部屋"/)
  assert.equal((await visitor.get(urls.place.entryFile({ code, id, file: before }))).status, 404)
  assert.equal((await visitor.get(urls.place.entryFile({ code, id, file: after }))).status, 200)
})

test('whoever is in a picture has it deleted at once, from the public page and from the history', async () => {
  const id = await entryOf('消す写真のある居場所')
  await addPicture(id, '笑っている人')
  await publish(id)
  const [file = ''] = await filesOf(id)
  await host.post(urls.entryFiles.remove({ id, file }))
  assert.match((await page(id)).text, /笑っている人/)
  await host.post(urls.entryFiles.erase({ id, file }))
  assert.doesNotMatch((await page(id)).text, /笑っている人/)
  assert.equal((await visitor.get(urls.place.entryFile({ code, id, file }))).status, 404)
  assert.equal((await staff.get(urls.entryFiles.content({ id, file }))).status, 404)
  assert.equal(
    await town.work(
      async (tx) => (await tx.selectFrom('portal_file').select('id').where('id', '=', file).execute()).length,
    ),
    0,
  )
})

test('a page under the name of a picture, too large a file and words that are missing are refused, and what was typed stays', async () => {
  const id = await entryOf('断りの居場所')
  const upload = (bytes: BlobPart, fields = said('庭のある家')) =>
    host.upload(newPicture(id), 'file', new File([bytes], 'garden.jpg', { type: 'image/jpeg' }), fields)
  const html = await upload('<html><script>1</script>')
  assert.equal(html.status, 422)
  assert.match(html.text, /名前ではなく中身で/)
  assert.match(html.text, /庭のある家/)
  const most = Buffer.alloc(mostBytes.picture)
  const good = await photo('#117733')
  good.copy(most)
  assert.match((await upload(new Uint8Array(Buffer.concat([most, Buffer.alloc(1)])))).text, /大きすぎます/)
  assert.doesNotMatch((await upload(new Uint8Array(most))).text, /大きすぎます/)
  const silent = await upload(new Uint8Array(good), said(''))
  assert.equal(silent.status, 422)
  assert.match(silent.text, /もう一度選んでください/)
  assert.match(
    (await upload(new Uint8Array(good), said('人のいる庭', { agreed: '' }))).text,
    /写っている人について確かめ/,
  )
  assert.equal((await upload(new Uint8Array(good), said('', { is_decorative: 'yes' }))).status, 303)
})

test('a leaflet is a PDF by its bytes, says format, size and language, and whether it can be read aloud', async () => {
  const id = await entryOf('ちらしのある居場所')
  const upload = (text: string, name = 'a.pdf') => host.upload(newLeaflet(id), 'file', new File([text], name), leaflet)
  assert.match((await upload('GIF89a', 'a.pdf')).text, /PDF にしてください/)
  assert.match((await upload(pdf('/Encrypt 9 0 R'))).text, /パスワードか/)
  assert.match((await upload(pdf('/OpenAction <</S/JavaScript>>'))).text, /動くしくみ/)
  assert.equal((await upload(pdf('/Lang(ja)'))).status, 303)
  assert.match((await host.get(urls.entryFiles.list({ id }))).text, /タグのない PDF/)
  await publish(id)
  const { text } = await page(id)
  assert.match(text, /hreflang="ja" type="application\/pdf"[^>]*><span>春のちらし<\/span>（PDF、1 KB、日本語）/)
  assert.match(text, /順に読めないことがあります/)
  const [, address = ''] = /href="([^"]*\/files\/[^"]+)"/.exec(text) ?? []
  const file = await visitor.get(address)
  assert.equal(file.headers.get('Content-Type'), 'application/pdf')
  assert.match(file.headers.get('Content-Disposition') ?? '', /^inline; filename\*=UTF-8''%E6%98%A5/)
  assert.match((await visitor.speak('en').get(urls.place.entry({ code, id }))).text, /\(PDF, 1 KB, Japanese\)/)
  visitor.speak('ja')
})

test('six pictures are enough; two who change one at a time do not overwrite each other', async () => {
  const id = await entryOf('たくさんの居場所')
  for (const alt of ['一', '二', '三', '四', '五', '六']) assert.equal((await addPicture(id, `${alt}つめ`)).status, 303)
  assert.equal((await addPicture(id, '七つめ')).status, 409)
  const files = await filesOf(id)
  assert.equal(new Set(files).size, 6)
  const file = files[0] ?? ''
  const change = (alt: string) => host.post(urls.entryFiles.show({ id, file }), { ...said(alt), opened: '7' })
  assert.equal((await change('先に直した')).status, 303)
  const late = await change('後から直した')
  assert.equal(late.status, 409)
  assert.match(late.text, /今の文：先に直した/)
  assert.match(late.text, /後から直した/)
})

test('files belong to their entry, their owner and their municipality', async () => {
  const id = await entryOf('よその人に見せない居場所')
  const other = await entryOf('となりの居場所')
  await addPicture(id, '見せない')
  await publish(id)
  await publish(other)
  const [file = ''] = await filesOf(id)
  assert.equal((await visitor.get(urls.place.entryFile({ code, id: other, file }))).status, 404)
  assert.equal((await staff.get(urls.entryFiles.content({ id: other, file }))).status, 404)
  const stranger = (await town.inhabitant(['host'])).browser
  for (const address of [urls.entryFiles.list({ id }), urls.entryFiles.content({ id, file }), newPicture(id)])
    assert.equal((await stranger.get(address)).status, 404)
  assert.equal((await stranger.post(urls.entryFiles.erase({ id, file }))).status, 404)
  const elsewhere = await newTown()
  await openPortal(elsewhere)
  const theirs = (await elsewhere.inhabitant(['coordinator'])).browser
  assert.equal((await theirs.get(urls.entryFiles.content({ id, file }))).status, 404)
  assert.equal((await theirs.post(urls.entryFiles.erase({ id, file }))).status, 404)
  assert.equal((await visitor.get(urls.place.entryFile({ code: await codeOf(elsewhere), id, file }))).status, 404)
  assert.equal((await visitor.get(urls.place.entryFile({ code, id, file }))).status, 200)
})
