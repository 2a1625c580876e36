import { ButtonRow, Disclosure, EmptyState, LinkButton, Notice, PageHeading, PostButton } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { WholeEntry } from '../../entry/store.ts'
import { Said } from '../../views/said.tsx'
import type { EntryFile } from '../rules.ts'
import { fileKinds, type Kind, mayAdd, mostOf, ofKind } from '../rules.ts'
import type { Words } from '../words.ts'
import { LeafletLink } from './leaflet-link.tsx'
import { Picture } from './picture.tsx'

interface Props {
  w: Words
  found: WholeEntry
}

export function FilesPage({ w, found }: Props) {
  const { id } = found.entry
  return (
    <>
      <PageHeading
        title={w.title}
        above={found.version.title_ja}
        back={{ href: urls.portal.show({ id }), label: found.version.title_ja }}
        lead={w.lead}
      />
      {fileKinds.map((kind) => (
        <OfKind key={kind} w={w} found={found} kind={kind} />
      ))}
    </>
  )
}

function OfKind({ w, found, kind }: Props & { kind: Kind }) {
  const { id } = found.entry
  const files = ofKind(found.files, kind)
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind}>{w.heading[kind]}</h2>
      {files.length === 0 && <EmptyState title={w.none[kind]} />}
      <ol class="entry-files">
        {files.map((file) => (
          <li key={file.file_id} class="entry-file">
            <OneFile w={w} id={id} file={file} />
          </li>
        ))}
      </ol>
      {mayAdd(found.files, kind) ? (
        <ButtonRow>
          <LinkButton href={urls.entryFiles.new({ id, kind })}>{w.add[kind]}</LinkButton>
        </ButtonRow>
      ) : (
        <p>{w.enough[kind](String(mostOf[kind]))}</p>
      )}
    </section>
  )
}

function OneFile({ w, id, file }: { w: Words; id: string; file: EntryFile }) {
  const of = { id, file: file.file_id }
  const content = urls.entryFiles.content(of)
  return (
    <>
      {file.kind === 'picture' ? (
        <Picture file={file} src={content} />
      ) : (
        <p>
          <LeafletLink w={w} file={file} href={content} />
        </p>
      )}
      <div class="entry-file-said">
        <p>{file.is_decorative ? w.check.decorative : <Said row={file} name="alt" />}</p>
        {file.is_readable === false && !file.alt_ja && (
          <Notice kind="warning">
            <p>{w.untagged}</p>
          </Notice>
        )}
        <ButtonRow>
          <LinkButton href={urls.entryFiles.show(of)}>{w.change[file.kind]}</LinkButton>
        </ButtonRow>
        <Disclosure summary={w.remove}>
          <p>{w.removeLaterLead}</p>
          <PostButton action={urls.entryFiles.remove(of)} kind="secondary">
            {w.removeLater}
          </PostButton>
          <p>{w.eraseLead}</p>
          <PostButton action={urls.entryFiles.erase(of)} kind="warning">
            {w.erase}
          </PostButton>
        </Disclosure>
      </div>
    </>
  )
}
