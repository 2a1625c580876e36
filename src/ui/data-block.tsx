interface Props {
  data: unknown
}

/**
 * Facts in the page itself for programs that read it. A block of data is no script: no browser runs it, so the policy needs
 * no exception; and no sign in it can end the block.
 */
export function DataBlock({ data }: Props) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
