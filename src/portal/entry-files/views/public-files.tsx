import { urls } from '#urls.ts'
import type { Published } from '../../published/published.ts'
import { Said } from '../../views/said.tsx'
import { ofKind } from '../rules.ts'
import type { Words } from '../words.ts'
import { LeafletLink } from './leaflet-link.tsx'
import { Picture } from './picture.tsx'

interface Props {
  w: Words
  code: string
  entry: Published
}

export function PublicPictures({ code, entry }: Props) {
  const pictures = ofKind(entry.files, 'picture')
  if (pictures.length === 0) return null
  return (
    <div class="entry-pictures">
      {pictures.map((file) => (
        <Picture
          key={file.file_id}
          file={file}
          src={urls.place.entryFile({ code, id: entry.id, file: file.file_id })}
        />
      ))}
    </div>
  )
}

export function PublicLeaflets({ w, code, entry }: Props) {
  const leaflets = ofKind(entry.files, 'leaflet')
  if (leaflets.length === 0) return null
  return (
    <section aria-labelledby="leaflets">
      <h2 id="leaflets">{w.open.leaflets}</h2>
      <ul class="entry-leaflets">
        {leaflets.map((file) => (
          <li key={file.file_id}>
            <LeafletLink w={w} file={file} href={urls.place.entryFile({ code, id: entry.id, file: file.file_id })} />
            {file.alt_ja ? (
              <p>
                <Said row={file} name="alt" />
              </p>
            ) : (
              !file.is_readable && <p>{w.open.untagged}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where the entry itself is a leaflet, it can be opened from the list. */
export function CardLeaflets({ w, code, entry }: Props) {
  return (
    <>
      {ofKind(entry.files, 'leaflet').map((file) => (
        <p key={file.file_id}>
          <LeafletLink w={w} file={file} href={urls.place.entryFile({ code, id: entry.id, file: file.file_id })} />
        </p>
      ))}
    </>
  )
}
