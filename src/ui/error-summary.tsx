import { type FormProblems, fieldId } from './form-context.ts'
import { CheckAgainIcon } from './icons.tsx'
import { useWords } from './page-context.ts'

export type ErrorSummaryProps = { problems: FormProblems; title?: string }

/** What needs another look, each entry leading to its field. The script moves the focus here when the page opens. */
export function ErrorSummary({ problems, title }: ErrorSummaryProps) {
  const words = useWords()
  if (problems.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabIndex={-1} data-error-summary aria-labelledby="error-summary-title">
      <h2 class="error-summary-title" id="error-summary-title">
        <CheckAgainIcon />
        <span>{title ?? words.problemsTitle}</span>
      </h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>{field ? <a href={`#${fieldId(field)}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  )
}
