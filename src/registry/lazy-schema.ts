import * as z from 'zod/mini'

/**
 * A schema that is made when it is first asked for. Making all there are takes a background that was just woken 6 ms,
 * and it needs one or two of them.
 */
export function lazySchema<S extends z.ZodMiniType>(make: () => S): () => S {
  let made: S | undefined
  return () => {
    if (made === undefined) {
      // Compiled validators need `new Function`, which an extension page forbids; even the probe is reported as a violation.
      z.config({ jitless: true })
      made = make()
    }
    return made
  }
}
