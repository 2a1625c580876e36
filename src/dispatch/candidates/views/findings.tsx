import type { Language } from '#platform/i18n/catalogue.ts'
import type { Judgement } from '../../rules/finding.ts'
import { askInWords, fitInWords, reasonInWords } from '../../rules/words.ts'

interface Props {
  language: Language
  judgement: Judgement
}

export const Against = ({ language, judgement, nothing }: Props & { nothing: string }) =>
  judgement.against.length === 0 ? (
    <span>{nothing}</span>
  ) : (
    <Sentences texts={judgement.against.map((reason) => reasonInWords(language, reason))} />
  )

export const Fits = ({ language, judgement }: Props) => (
  <Sentences texts={judgement.fits.map((fit) => fitInWords(language, fit))} />
)

export const Asks = ({ language, judgement }: Props) => (
  <Sentences texts={judgement.unknown.map((ask) => askInWords(language, ask))} />
)

/** One sentence stands by itself; several make a list. */
function Sentences({ texts }: { texts: readonly string[] }) {
  if (texts.length < 2) return <>{texts[0] ?? ''}</>
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
