import type { ComponentChildren } from 'preact'
import { ChartView } from './chart-view.tsx'
import { imprintOf } from './imprint.ts'
import type { Block, ListItem, OfficialDocument } from './model.ts'
import { TableView } from './table-view.tsx'
import { documentWords } from './words.ts'
import { type DocumentLanguage, writtenIn } from './written.ts'

interface Props {
  document: OfficialDocument
  language: DocumentLanguage
  /** Ids of the cells with faults; they are shown as such. */
  faulty?: ReadonlySet<string>
}

/** An official document as accessible HTML. The page around it has its title as h1. */
export function DocumentView({ document, language, faulty = new Set() }: Props) {
  const written = writtenIn(document, language)
  const w = documentWords(language)
  return (
    <article class="document" lang={language}>
      {written.corner && (
        <div class="document-corner">
          {written.corner.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {written.subtitle && <p class="document-subtitle">{written.subtitle}</p>}
      <div class="document-imprint">
        {imprintOf(written, language).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Blocks blocks={written.blocks} language={language} faulty={faulty} />
      {written.notes.map((note, at) => (
        <p class="document-note" key={at}>
          {w.note(note)}
        </p>
      ))}
    </article>
  )
}

interface Part {
  language: DocumentLanguage
  faulty: ReadonlySet<string>
}

export function Blocks({ blocks, ...part }: Part & { blocks: readonly Block<string>[] }) {
  return (
    <>
      {blocks.map((block, at) => (
        <BlockView block={block} {...part} key={at} />
      ))}
    </>
  )
}

function BlockView({ block, ...part }: Part & { block: Block<string> }) {
  switch (block.kind) {
    case 'heading': {
      const Level = `h${block.level}` as const
      return <Level>{block.text}</Level>
    }
    case 'paragraph':
      return (
        <p class={block.tone ? `document-${block.tone}` : 'document-text'}>
          <Marked id={block.id} faulty={part.faulty}>
            {block.text}
          </Marked>
        </p>
      )
    case 'list':
      return <Items items={block.items} ordered={block.ordered} marked={block.marked} faulty={part.faulty} />
    case 'table':
      return <TableView table={block} faulty={part.faulty} />
    case 'chart':
      return <ChartView chart={block} language={part.language} />
    case 'box':
      return (
        <section class={block.tone === 'key' ? 'document-box document-box-key' : 'document-box'}>
          {block.title && <p class="document-box-title">{block.title}</p>}
          <Blocks blocks={block.blocks} {...part} />
        </section>
      )
    case 'columns':
      return (
        <div class="document-columns">
          {block.columns.map((blocks, at) => (
            <div key={at}>
              <Blocks blocks={blocks} {...part} />
            </div>
          ))}
        </div>
      )
    case 'steps':
      return (
        <ol class="document-steps">
          {block.items.map(({ text, id, strong }, at) => (
            <li class={strong ? 'document-step-key' : undefined} key={at}>
              <Marked id={id} faulty={part.faulty}>
                {text}
              </Marked>
            </li>
          ))}
        </ol>
      )
    case 'page':
      return <div class="document-page" />
  }
}

type ItemsProps = {
  items: readonly ListItem<string>[]
  ordered?: boolean
  marked?: boolean
  faulty: ReadonlySet<string>
}

function Items({ items, ordered = false, marked = false, faulty }: ItemsProps) {
  const Kind = ordered ? 'ol' : 'ul'
  return (
    <Kind class={marked ? 'document-list document-list-marked' : 'document-list'}>
      {items.map((item, at) => (
        <li key={at}>
          <Marked id={item.id} faulty={faulty}>
            {item.strong ? <strong>{item.text}</strong> : item.text}
          </Marked>
          {item.items && item.items.length > 0 && <Items items={item.items} faulty={faulty} />}
        </li>
      ))}
    </Kind>
  )
}

type MarkedProps = { id?: string; faulty: ReadonlySet<string>; children: ComponentChildren }

/** What stops the export is marked where it stands. */
export function Marked({ id, faulty, children }: MarkedProps): ComponentChildren {
  return id && faulty.has(id) ? <mark class="document-fault">{children}</mark> : children
}
