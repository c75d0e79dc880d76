import type { Text } from '../neutrality'

interface Told {
  readonly title: Text
  /** What it does, for whoever fills it in. */
  readonly description: Text
  /** What holds where a policy does not name it. */
  readonly unset: Text
  /** May a policy only recommend it, so that the person's own choice still counts? */
  readonly recommendable?: true
}

/**
 * One key of a policy: what it is called, what it takes and within which bounds. Flat, lists of strings at most: Windows
 * group policy and Firefox have nothing else.
 * `flag`: true or false; `number`: whole; `text`: one line or a few, plain; `day`: YYYY-MM-DD, or `none`;
 * `words`: several of a few; `lines`: free lines; `registries`: lines as {@link RegistryEntry} reads them.
 */
export type PolicyKey = Told & (
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly example: string }
  | { readonly kind: 'flag'; readonly example: boolean }
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly example: number }
  | { readonly kind: 'text'; readonly longest: number; readonly example: string }
  | { readonly kind: 'day'; readonly example: string }
  | { readonly kind: 'words'; readonly values: readonly string[]; readonly example: readonly string[] }
  | { readonly kind: 'lines' | 'registries'; readonly most: number; readonly longest: number; readonly example: readonly string[] }
)
export type PolicyKind = PolicyKey['kind']

/** The value a key of a policy has once it was checked. */
export type ValueOf<K extends PolicyKey> =
  K extends { readonly kind: 'choice'; readonly values: readonly (infer V)[] } ? V
    : K extends { readonly kind: 'words'; readonly values: readonly (infer V)[] } ? readonly V[]
      : K extends { readonly kind: 'flag' } ? boolean
        : K extends { readonly kind: 'number' } ? number
          : K extends { readonly kind: 'text' | 'day' } ? string
            : readonly string[]
