import type { DocumentLanguage } from '#platform/document/written.ts'
import { prefectures } from '../names.ts'
import type { Tile } from '../tiles.ts'
import type { Words } from '../words.ts'

const side = 44
const gap = 4

type Props = { w: Words; language: DocumentLanguage; title: string; description: string; tiles: readonly Tile[] }

/** The 47 prefectures as tiles. Each state has a mark as well as a fill, so that no colour has to be seen. */
export function TileMap({ w, language, title, description, tiles }: Props) {
  const width = 12 * (side + gap)
  const height = 11 * (side + gap)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to move the map sideways too
    <section class="table-scroll" aria-label={title} tabIndex={0}>
      <svg class="tile-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="map-title map-about">
        <title id="map-title">{title}</title>
        <desc id="map-about">{description}</desc>
        {tiles.map(({ prefecture, column, row, state }) => (
          <g key={prefecture}>
            <rect
              class={`tile tile-${state}`}
              x={column * (side + gap)}
              y={row * (side + gap)}
              width={side}
              height={side}
              rx="3"
            />
            <text
              class={`tile-name tile-name-${state}`}
              x={column * (side + gap) + side / 2}
              y={row * (side + gap) + 19}
            >
              {shortName(prefecture, language)}
            </text>
            <text
              class={`tile-mark tile-name-${state}`}
              x={column * (side + gap) + side / 2}
              y={row * (side + gap) + 36}
            >
              {w.map.mark[state]}
            </text>
          </g>
        ))}
      </svg>
    </section>
  )
}

/** 青森, 東京, 北海道; in English the first letters that fit. */
export function shortName(prefecture: string, language: DocumentLanguage): string {
  const body = prefectures()[Number(prefecture) - 1]
  if (!body) return ''
  if (language === 'en') return body.nameEn.replace(/ .*/, '').slice(0, 7)
  return body.nameJa === '北海道' ? body.nameJa : body.nameJa.replace(/[都府県]$/, '')
}
