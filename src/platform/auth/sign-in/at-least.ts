/** Answers no sooner than after `ms`, so that the time an answer takes says nothing about what was found. */
export async function atLeast<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const patience = new Promise((resolve) => setTimeout(resolve, ms))
  const [result] = await Promise.all([work(), patience])
  return result
}
