import { ButtonRow, LinkButton, Notice, PageHeading } from '#ui/index.ts'
import type { Words } from '../words.ts'

export function CodesPage({ w, codes, onward }: { w: Words; codes: string[]; onward: string }) {
  return (
    <>
      <PageHeading title={w.codes.title} lead={w.codes.lead} />
      <Notice kind="warning" announce>
        <p>{w.codes.once}</p>
      </Notice>
      <p>{w.codes.eachOnce}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <ButtonRow>
        <LinkButton href={onward} kind="primary">
          {w.codes.onward}
        </LinkButton>
      </ButtonRow>
    </>
  )
}
