import { Notice, TextArea, WhoCanRead } from '#ui/index.ts'
import type { ShownSaid } from '../../said/said.ts'
import { Fold } from '../../said/views/fold.tsx'
import { words } from '../../words.ts'
import type { WishLoaded } from '../said.ts'

/** In the person's own words; for somebody else only as far as the person tells it. */
export function AboutOneself(shown: ShownSaid<WishLoaded>) {
  const { hidden } = shown.loaded
  const { wishes: w, proxy } = words(shown.language)
  return (
    <Fold {...shown} summary={w.legend.about} fields={['introduction', 'experience']}>
      <WhoCanRead>{w.readers}</WhoCanRead>
      {hidden.length > 0 && (
        <Notice kind="info">
          <p>{proxy.hidden}</p>
        </Notice>
      )}
      {!hidden.includes('introduction') && (
        <TextArea
          name="introduction"
          label={w.label.introduction}
          hint={w.introductionHint}
          mark={false}
          rows={4}
          limit={1000}
        />
      )}
      {!hidden.includes('experience') && (
        <TextArea
          name="experience"
          label={w.label.experience}
          hint={w.experienceHint}
          mark={false}
          rows={6}
          limit={2000}
        />
      )}
    </Fold>
  )
}
