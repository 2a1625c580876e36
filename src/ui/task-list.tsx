import type { ComponentChildren } from 'preact'
import { CheckIcon } from './icons.tsx'
import { useWords } from './page-context.ts'

export type TaskState = 'done' | 'doing' | 'todo' | 'waiting'
export type Task = {
  title: ComponentChildren
  href?: string
  state: TaskState
  status?: string
  hint?: ComponentChildren
}

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const words = useWords()
  return (
    <ul class="task-list">
      {tasks.map(({ title, href, state, status, hint }, index) => (
        <li class={href ? 'task task-open' : 'task'} key={index}>
          <div class="task-words">
            {href ? <a href={href}>{title}</a> : <span>{title}</span>}
            {hint && <p class="field-hint">{hint}</p>}
          </div>
          <p class={`task-state task-state-${state}`}>
            {state === 'done' && <CheckIcon />}
            <span>{status ?? words.taskStates[state]}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

export type StepNavigationProps = { current: number; total: number; label?: ComponentChildren }

/** How far a journey has come, in words: 3 / 8. */
export function StepNavigation({ current, total, label }: StepNavigationProps) {
  const words = useWords()
  return (
    <p class="steps">
      <span class="steps-count" aria-hidden="true">
        {words.step(`${current}`, `${total}`)}
      </span>
      <span class="only-heard">{words.stepLabel(`${current}`, `${total}`)}</span>
      {label && <span> {label}</span>}
    </p>
  )
}
