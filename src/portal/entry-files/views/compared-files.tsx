import { Tag } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { WholeEntry } from '../../entry/store.ts'
import type { Published } from '../../published/published.ts'
import type { EntryFile } from '../rules.ts'
import { type ComparedFile, compared } from '../rules.ts'
import type { Words } from '../words.ts'
import { LeafletLink } from './leaflet-link.tsx'
import { Picture } from './picture.tsx'

/** What the newest wording shows, beside what is public: whoever checks an entry sees each picture and reads its words. */
export function ComparedFiles({ w, found, open }: { w: Words; found: WholeEntry; open: Published | undefined }) {
  const files = compared(open?.files ?? [], found.files)
  const { id } = found.entry
  return (
    <section aria-labelledby="files">
      <h2 id="files">{w.check.title}</h2>
      {open && files.length > 0 && files.every(({ as }) => as === 'same') && <p>{w.check.unchanged}</p>}
      {files.length === 0 && <p>{w.none.picture}</p>}
      <ul class="entry-files">
        {files.map(({ file, as }) => (
          <li key={file.file_id} class="entry-file">
            <OneCompared w={w} id={id} file={file} as={open ? as : 'new'} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const tones = { new: 'blue', changed: 'yellow', same: 'neutral', gone: 'neutral' } as const

function OneCompared({ w, id, file, as }: { w: Words; id: string } & ComparedFile) {
  const src = urls.entryFiles.content({ id, file: file.file_id })
  return (
    <>
      {file.kind === 'picture' && <Picture file={file} src={src} />}
      <div class="entry-file-said">
        <p class="tags">
          <Tag tone={tones[as]}>{w.check.as[as]}</Tag>
        </p>
        {file.kind === 'leaflet' && (
          <p>
            <LeafletLink w={w} file={file} href={src} />
          </p>
        )}
        <dl class="entry-file-facts">
          {factsOf(w, file).map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  )
}

function factsOf(w: Words, file: EntryFile): [string, string][] {
  const isPicture = file.kind === 'picture'
  const label = (name: 'ja' | 'easy' | 'en') => w.label[`${isPicture ? 'alt' : 'about'}_${name}`] ?? ''
  const facts: [string, string][] = [
    [label('ja'), file.is_decorative ? w.check.decorative : file.alt_ja],
    [label('easy'), file.alt_easy],
    [label('en'), file.alt_en],
    [w.check.licence, isPicture ? w.licence[file.licence] : ''],
    [w.heading.leaflet, file.is_readable === null ? '' : w.check.readable[file.is_readable ? 'yes' : 'no']],
  ]
  return facts.filter(([, value]) => value)
}
