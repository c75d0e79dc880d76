// What an agency may decide, as data, and the reading of it. Runs in the background, pages and Node alike.
export type { PolicyKey, PolicyKind, ValueOf } from './key'
export { isPolicyName, type Policy, policyKeys, type PolicyName, policyNames, type Recommendable, recommendable } from './keys'
export { fits, takes } from './check'
export { readRegistryEntry, type RegistryEntry, writeRegistryEntry } from './registry-entry'
export { type Dropped, readPolicy, type ReadPolicy } from './read-policy'
