const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">' +
  '<circle cx="14" cy="20" r="12" fill="#0017c1"/><circle cx="26" cy="20" r="12" fill="#51b883" fill-opacity=".8"/></svg>'

/** The mark for the tab, inside the page itself: 200 bytes are cheaper than one more request. */
export const siteIcon = `data:image/svg+xml,${encodeURIComponent(drawing)}`
