import { Disclosure, Notice } from '#ui/index.ts'
import type { Reading } from '../story.ts'
import type { StoryWords } from '../story-words.ts'

interface Props {
  w: StoryWords
  reading: Reading
  media(part: string): string
  /** Whether the title is the one of the page. */
  isPage?: boolean
}

/** A story as it is read: the note first, then its parts in their order. */
export function ReadingView({ w, reading, media, isPage = false }: Props) {
  return (
    <article class="told-story">
      {!isPage && <h2>{reading.title}</h2>}
      <p class="told-by">{w.open.by(reading.teller)}</p>
      {reading.contentNote && (
        <Notice kind="info" title={w.open.note}>
          <p class="kept-lines">{reading.contentNote}</p>
          <p>{w.open.leave}</p>
        </Notice>
      )}
      {reading.parts.map((part) => (
        <PartView key={part.id} w={w} part={part} address={media(part.id)} />
      ))}
    </article>
  )
}

export function PartView({
  w,
  part,
  address,
}: {
  w: StoryWords
  part: Pick<Reading['parts'][number], 'kind' | 'text'>
  address: string
}) {
  if (part.kind === 'text') return <p class="kept-lines told-text">{part.text}</p>
  if (part.kind === 'picture')
    return (
      <figure class="told-media">
        <img src={address} alt={part.text.replace(/\{([^{}|]+)\|[^{}|]+\}/g, '$1')} loading="lazy" />
      </figure>
    )
  return (
    <figure class="told-media">
      {part.kind === 'sound' ? (
        // biome-ignore lint/a11y/useMediaCaption: what is said stands below in words
        <audio controls preload="none" src={address} aria-label={w.kind.sound} />
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: what is said stands below in words
        <video controls preload="none" src={address} aria-label={w.kind.film} />
      )}
      <Disclosure summary={w.open.transcript} open>
        <p class="kept-lines">{part.text}</p>
      </Disclosure>
    </figure>
  )
}
