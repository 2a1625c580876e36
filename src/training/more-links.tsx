import { usePage } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words } from './more-words.ts'

/** What belongs to a course beside its own parts: for those who may read who takes part. */
export function MoreOfCourse({ run, code, isPublic }: { run: string; code: string; isPublic: boolean }) {
  const w = words(usePage().language)
  const place = { run }
  const links: [string, string][] = [
    ...(isPublic ? [[urls.place.course({ code, run }), w.publicPage] as [string, string]] : []),
    [urls.certificates.ofRun(place), w.certificates],
    [urls.afterwards.ofRun(place), w.afterwards],
    [urls.questionnaires.ofRun(place), w.questionnaire],
    [urls.evidence.ofRun(place), w.addOn],
  ]
  return (
    <ul>
      {links.map(([href, label]) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}

/** Pages about all courses together. */
export function MoreOfCourses({ code }: { code: string }) {
  const w = words(usePage().language)
  const links: [string, string][] = [
    [urls.place.courses({ code }), w.publicList],
    [urls.exchange.index(), w.exchange],
    [urls.afterwards.interviews(), w.interviews],
    [urls.evidence.index(), w.evidence],
  ]
  return (
    <ul>
      {links.map(([href, label]) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
