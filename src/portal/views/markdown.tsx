import type { ComponentChildren } from 'preact'

/**
 * A small, safe part of Markdown: headings of two levels, paragraphs, lists, links and emphasis. Nothing else is known,
 * and everything is text before it is markup, so that no tag, script or strange protocol can come through.
 */
export function Markdown({ text }: { text: string }) {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n{2,}/)
  return (
    <div class="prose">
      {blocks.flatMap((block) => (block.trim() ? parts(block) : [])).map((lines, at) => blockOf(lines, at))}
    </div>
  )
}

/** A heading ends its own block, and a list may follow a line directly. */
function parts(block: string): string[][] {
  const found: string[][] = []
  for (const line of block.split('\n').filter((each) => each.trim())) {
    const last = found.at(-1)
    if (last && kindOf(line) !== 'heading' && kindOf(last[0] ?? '') === kindOf(line)) last.push(line)
    else found.push([line])
  }
  return found
}

const kindOf = (line: string) =>
  /^#{2,3}\s/.test(line)
    ? 'heading'
    : /^[-*・]\s?/.test(line) && !line.startsWith('**')
      ? 'points'
      : /^\d{1,2}[.．]\s?/.test(line)
        ? 'steps'
        : 'words'

function blockOf(lines: string[], at: number) {
  const first = lines[0] ?? ''
  switch (kindOf(first)) {
    case 'heading':
      return first.startsWith('###') ? (
        <h3 key={at}>{inline(first.slice(4))}</h3>
      ) : (
        <h2 key={at}>{inline(first.slice(3))}</h2>
      )
    case 'points':
      return (
        <ul key={at}>
          {lines.map((line, n) => (
            <li key={n}>{inline(line.replace(/^[-*・]\s?/, ''))}</li>
          ))}
        </ul>
      )
    case 'steps':
      return (
        <ol key={at}>
          {lines.map((line, n) => (
            <li key={n}>{inline(line.replace(/^\d{1,2}[.．]\s?/, ''))}</li>
          ))}
        </ol>
      )
    default:
      return <p key={at}>{lines.flatMap((line, n) => (n ? [<br key={`b${n}`} />, ...inline(line)] : inline(line)))}</p>
  }
}

const marked = /\[([^\]\n]{1,200})\]\(([^)\s]{1,500})\)|\*\*([^*\n]{1,300})\*\*|\*([^*\n]{1,300})\*/g

function inline(text: string): ComponentChildren[] {
  const out: ComponentChildren[] = []
  let at = 0
  for (const found of text.matchAll(marked)) {
    out.push(text.slice(at, found.index))
    const [whole, words, address, strong, soft] = found
    if (words !== undefined && address !== undefined) out.push(isSafe(address) ? <a href={address}>{words}</a> : words)
    else if (strong !== undefined) out.push(<strong>{strong}</strong>)
    else out.push(<em>{soft}</em>)
    at = found.index + whole.length
  }
  out.push(text.slice(at))
  return out
}

/** Only the web, mail, telephone, and pages of this site. */
export const isSafe = (address: string): boolean =>
  /^(https?:\/\/[^\s]+|mailto:[^\s]+@[^\s]+|tel:[+\d-]+|\/(?![/\\])[^\s\\]*|#[\w-]+)$/i.test(address)
