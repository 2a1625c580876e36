import type { VNode } from 'preact'
import { formatInstant } from '#platform/i18n/dates.ts'
import { ButtonRow, LinkButton, Notice, PageHeading, PostButton, TaskList, usePage } from '#ui/index.ts'
import { words } from '../words.ts'

interface Props {
  title: string
  intro: VNode
  tasks: { title: string; href: string | null; isAnswered: boolean }[]
  savedAt: string | null
  goOn: string
  discard: string
  /** Said to who is signed in: whether what they send belongs to their account. */
  account: VNode | null
  /** Said to visitors: how long this device keeps a draft. */
  kept: VNode | null
}

export function StartPage({ title, intro, tasks, savedAt, goOn, discard, account, kept }: Props) {
  const { language } = usePage()
  const w = words(language)
  return (
    <>
      <PageHeading title={title} />
      {intro}
      {account}
      {savedAt && (
        <Notice kind="info">
          <p>{w.found(formatInstant(language, savedAt))}</p>
        </Notice>
      )}
      <h2>{w.asked}</h2>
      {savedAt ? (
        <TaskList
          tasks={tasks.map(({ title, href, isAnswered }) => ({
            title,
            href: href ?? undefined,
            state: isAnswered ? 'done' : 'todo',
          }))}
        />
      ) : (
        <ol>
          {tasks.map((task) => (
            <li key={task.title}>{task.title}</li>
          ))}
        </ol>
      )}
      <ButtonRow>
        <LinkButton href={goOn} kind="primary">
          {savedAt ? w.goOn : w.begin}
        </LinkButton>
        {savedAt && (
          <PostButton action={discard} kind="quiet">
            {w.anew}
          </PostButton>
        )}
      </ButtonRow>
      {kept}
    </>
  )
}
