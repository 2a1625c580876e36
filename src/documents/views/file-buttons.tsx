import { ButtonRow, LinkButton } from '#ui/index.ts'
import type { Words } from '../words.ts'

type Props = { w: Words; to: (format: 'pdf' | 'xlsx', english: boolean) => string }

export const FileButtons = ({ w, to }: Props) => (
  <ButtonRow>
    <LinkButton href={to('pdf', false)}>{w.live.pdf}</LinkButton>
    <LinkButton href={to('xlsx', false)}>{w.live.excel}</LinkButton>
    <LinkButton kind="quiet" href={to('pdf', true)}>
      {w.live.pdfEnglish}
    </LinkButton>
    <LinkButton kind="quiet" href={to('xlsx', true)}>
      {w.live.excelEnglish}
    </LinkButton>
  </ButtonRow>
)
