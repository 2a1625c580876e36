import { record } from '#platform/audit/record.ts'
import type { Verb } from '#platform/audit/verb-words.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import { publicHasChanged } from '../stamp.ts'
import { forgetQuestions } from './asked/forget-questions.ts'
import { removeFiles, takeBackConsents } from './leaving-store.ts'
import { mayStep, type StepRefusal, type StoryStateName } from './rules.ts'
import { insertConsent, insertState } from './store.ts'
import type { Story } from './story.ts'

type Outcome = { refused: StepRefusal } | { done: true }

const verbs: Record<StoryStateName, Verb> = {
  submitted: 'submit-story',
  returned: 'return-story',
  checked: 'check-story',
  published: 'publish-story',
  withdrawn: 'withdraw-story',
  archived: 'archive-story',
}

interface Step {
  state: StoryStateName
  words?: string
  channel?: Channel
}

/** Submitted by its teller, looked over or given back by a coordinator, put away. */
export async function stepStory(tx: Tx, moment: Moment, story: Story, step: Step): Promise<Outcome> {
  const refused = mayStep(story, step.state, story.parts.length)
  if (refused) return { refused }
  if (step.state === 'returned' && !step.words) return { refused: 'words-missing' }
  await insertState(tx, moment, story.id, { state: step.state, words: step.words })
  if (step.state === 'withdrawn' || step.state === 'archived') await forgetQuestions(tx, moment, story.id)
  await publicHasChanged(tx, moment)
  await record(tx, moment, {
    verb: verbs[step.state],
    subjectKind: 'story',
    subjectId: story.id,
    personId: story.personId,
    channel: step.channel,
  })
  return { done: true }
}

/** The teller decides, with the consent that goes with it. */
export async function publishStory(
  tx: Tx,
  moment: Moment,
  story: Story,
  { untilOn, channel }: { untilOn: string | null; channel: Channel },
): Promise<Outcome> {
  const outcome = await stepStory(tx, moment, story, { state: 'published', channel })
  if ('done' in outcome) await insertConsent(tx, moment, story.id, { untilOn, channel })
  return outcome
}

/** At once and without a reason: consent ends, nothing is shown, and pictures, sound and film go with their bytes. */
export async function withdrawStory(tx: Tx, moment: Moment, story: Story, channel: Channel): Promise<void> {
  await takeBackConsents(tx, moment, story.id)
  await removeFiles(tx, moment, story.id)
  await stepStory(tx, moment, story, { state: 'withdrawn', channel })
}
