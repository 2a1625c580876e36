import type { Tell } from '#platform/desk.ts'

/** For verbs tested without the whole application: nobody listens. */
export const testTell: Tell = async () => {}
