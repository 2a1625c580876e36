import type { Somebody } from '../../pages/somebody.ts'
import { type Story, telephone } from '../../pages/story.ts'
import type { Inhabitant } from '../../town.ts'

export interface Cast {
  story: Story
  /** Of the municipality, as it stands in public addresses. */
  code: string
  officer: Somebody
  organiser: Somebody
  applicant: Somebody
  accounts: { officer: Inhabitant; organiser: Inhabitant }
  /** The course, once it is made. */
  course: { id: string }
}

export const names = { peer: '春山 みちる', colleague: '夏川 じゅん', onPaper: '秋野 こずえ' }

export async function gatherCast(story: Story): Promise<Cast> {
  const { town } = story
  const { code } = await town.work((tx) =>
    tx.selectFrom('tenant').select('tenant.code').where('tenant.id', '=', town.tenantId).executeTakeFirstOrThrow(),
  )
  const accounts = { officer: await town.inhabitant(['officer']), organiser: await town.inhabitant(['coordinator']) }
  return {
    story,
    code,
    accounts,
    officer: await story.inside('officer', accounts.officer),
    organiser: await story.inside('coordinator', accounts.organiser),
    applicant: await story.someone('applicant', telephone),
    course: { id: '' },
  }
}

/** The evening of the course; both have signed in again since. */
export async function theCourseIsOver(cast: Cast): Promise<void> {
  const { story, accounts } = cast
  story.waitUntil(story.visitOn, 18)
  await story.signInAgain(cast.officer, accounts.officer)
  await story.signInAgain(cast.organiser, accounts.organiser)
}
