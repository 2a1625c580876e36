import type { Language } from '#platform/i18n/catalogue.ts'
import { formatDay, formatInstant, formatSpan } from '#platform/i18n/dates.ts'
import { Notice, PageHeading, SummaryList } from '#ui/index.ts'
import { urls } from '#urls.ts'
import type { LoadedOffer } from '../load-own-offer.ts'
import type { Words } from '../words.ts'
import { Answer } from './answer.tsx'
import { SaidOfRequest } from './said-of-request.tsx'
import { WhyAsked } from './why-asked.tsx'

interface Props {
  w: Words
  language: Language
  loaded: LoadedOffer
  /** Why the answer could not be taken in, as sentences. */
  problems: readonly string[]
  aboutLimits: string | null
}

export function OfferPage({ w, language, loaded, problems, aboutLimits }: Props) {
  const { offer, request, hostName, others, followUpNeed, known } = loaded
  return (
    <>
      <PageHeading
        title={`${formatDay(language, offer.onDay, 'long')} ${formatSpan(language, offer.startMinute, offer.endMinute)}`}
        above={offer.part === 'deputy' ? w.deputyAbove : hostName}
        lead={loaded.state === 'waiting' ? w.until(formatInstant(language, offer.expiresAt)) : undefined}
        back={{ href: urls.mine.offers(), label: w.back }}
      />
      {problems.length > 0 && <NotTaken w={w} problems={problems} aboutLimits={aboutLimits} />}
      {offer.part === 'deputy' && <p>{w.deputy}</p>}
      <Answer w={w} language={language} loaded={loaded} />
      <SummaryList
        items={[
          ...(offer.part === 'deputy' ? [{ label: w.host, value: hostName }] : []),
          { label: w.together, value: w.togetherIs(String(request.peopleWanted), String(others)) },
          { label: w.company, value: w.companyIs[followUpNeed ?? 'unsaid'] },
          { label: w.told, value: <a href={urls.mine.disclosurePreview()}>{w.toldLink}</a> },
        ]}
      />
      {loaded.fits && <WhyAsked language={language} fits={loaded.fits} />}
      <h2>{w.requestTitle}</h2>
      <SaidOfRequest known={known} request={request} without={['when', 'contact']} />
    </>
  )
}

function NotTaken({ w, problems, aboutLimits }: Pick<Props, 'w' | 'problems' | 'aboutLimits'>) {
  return (
    <Notice kind="info" announce>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      {aboutLimits && (
        <p>
          {aboutLimits} <a href={urls.mine.limits()}>{w.limits}</a>
        </p>
      )}
    </Notice>
  )
}
