import { Fragment } from 'preact'

/** Text with its line breaks. */
export const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((line, at) => (
      <Fragment key={`${at} ${line}`}>
        {at > 0 && <br />}
        {line}
      </Fragment>
    ))}
  </>
)
