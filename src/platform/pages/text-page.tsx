/** A page of plain text: headings with paragraphs, `一つ目` and so on, without markup in the words. */
export function TextPage({
  text,
}: {
  text: { title: string; lead: string; parts: Record<string, Record<string, string>> }
}) {
  return (
    <div class="prose">
      {Object.values(text.parts).map(({ heading, ...paragraphs }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {Object.values(paragraphs).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  )
}
