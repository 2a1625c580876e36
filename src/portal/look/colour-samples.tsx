import type { Words } from './words.ts'

/** Calm colours of different hues, each dark enough for white letters. */
const samples = ['#1b5e4b', '#1f5a8a', '#3d5a80', '#6b4c86', '#8a3b5c', '#8c4a1f', '#5c5c1a', '#4a4f57']

export function ColourSamples({ w, chosen }: { w: Words; chosen: string | null }) {
  return (
    <div class="colour-samples">
      {chosen && (
        <p>
          <Sample w={w} colour={chosen} /> {w.chosen} {chosen}
        </p>
      )}
      <p>{w.samples}</p>
      <ul>
        {samples.map((colour) => (
          <li key={colour}>
            <Sample w={w} colour={colour} /> <code>{colour}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}

const Sample = ({ w, colour }: { w: Words; colour: string }) => (
  <svg class="colour-sample" viewBox="0 0 96 32" width="96" height="32" aria-hidden="true">
    <rect width="96" height="32" rx="6" fill={colour} />
    <text x="48" y="21" fill="#ffffff" text-anchor="middle">
      {w.sample}
    </text>
  </svg>
)
