import { EmptyState, PageHeading } from '#ui/index.ts'
import { sketchHeight, sketchOf, sketchWidth } from '../../rules/sketch.ts'
import { EntryCard } from './entry-card.tsx'
import { type Found, Views } from './search-page.tsx'

export function MapPage({ w, place, today, asked, limits, entries, found }: Found) {
  const { at, kilometre } = sketchOf(
    entries.map(({ version }) => ({ latitude: version.latitude ?? 0, longitude: version.longitude ?? 0 })),
  )
  const long = kilometre > 200 ? 0.5 : kilometre > 60 ? 1 : 5
  return (
    <>
      <PageHeading title={w.map.title} lead={w.map.lead} />
      <Views w={w} place={place} asked={asked} current="map" />
      {found > entries.length && <p>{w.onlyFirst(String(entries.length), String(found))}</p>}
      {entries.length === 0 ? (
        <EmptyState title={w.map.none} />
      ) : (
        <>
          <svg
            class="sketch"
            viewBox={`0 0 ${sketchWidth} ${sketchHeight}`}
            role="img"
            aria-label={w.map.label(String(entries.length))}
          >
            <rect class="sketch-ground" width={sketchWidth} height={sketchHeight} rx="12" />
            {at.map(({ x, y, there }, index) => (
              <g key={entries[index]?.id}>
                <path class="sketch-way" d={`M${there.x} ${there.y}L${x} ${y}`} />
                <circle class="sketch-there" cx={there.x} cy={there.y} r="4" />
                <circle class="sketch-place" cx={x} cy={y} r="14" />
                <text class="sketch-number" x={x} y={y + 5}>
                  {index + 1}
                </text>
              </g>
            ))}
            <path class="sketch-scale" d={`M20 ${sketchHeight - 18}v6h${Math.round(long * kilometre)}v-6`} />
            <text class="sketch-words" x="24" y={sketchHeight - 20}>
              {w.map.scale(String(long))}
            </text>
            <text class="sketch-words" x={sketchWidth - 34} y="26">
              {`↑${w.map.north}`}
            </text>
          </svg>
          <h2>{w.search.found(String(found))}</h2>
          <div class="entry-list">
            {entries.map((entry, index) => (
              <EntryCard
                key={entry.id}
                w={w}
                place={place}
                entry={entry}
                today={today}
                limits={limits}
                number={index + 1}
              />
            ))}
          </div>
        </>
      )}
    </>
  )
}
