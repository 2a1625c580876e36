/**
 * The tags of a page that would run something: scripts without an address of their own, event attributes, inline
 * styles, pictures and frames that no page of ours has. Reads tags as a browser does, with quoted values set aside.
 * A block of data for search engines is never run.
 */
export function liveMarkup(html: string): string[] {
  const tags =
    html.replaceAll('<script type="application/ld+json">', '<data>').match(/<[a-z!/](?:[^>"']|"[^"]*"|'[^']*')*>/gi) ??
    []
  return tags
    .map((tag) => tag.replace(/"[^"]*"|'[^']*'/g, '""'))
    .filter((tag) => /^<script(?!.*\ssrc=)|^<(style|img|iframe|object|embed|base)\b|\son\w+=|\sstyle=/i.test(tag))
}
