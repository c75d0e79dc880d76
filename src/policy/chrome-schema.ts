import type { PolicyKey } from './key'
import { policyKeys } from './keys'

interface Typed { readonly type: 'string' | 'boolean' | 'integer' | 'array'; readonly items?: { readonly type: 'string' } }
type Entry = Typed & { readonly title: string; readonly description: string }

/**
 * What `storage.managed_schema` names, for Chrome and Edge: types, and no bounds. They check values themselves and drop
 * what does not fit without a word, so that bounds here would keep us from telling anybody what was wrong.
 */
export const chromeSchema = (): { readonly type: 'object'; readonly properties: Readonly<Record<string, Entry>> } => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(policyKeys).map(([name, key]: [string, PolicyKey]) => [name, {
    title: `${key.title.id} / ${key.title.en}`, description: `${key.description.id} / ${key.description.en}`, ...typeOf(key),
  }])),
})

function typeOf({ kind }: PolicyKey): Typed {
  switch (kind) {
    case 'choice': case 'text': case 'day': return { type: 'string' }
    case 'flag': return { type: 'boolean' }
    case 'number': return { type: 'integer' }
    case 'words': case 'lines': case 'registries': return { type: 'array', items: { type: 'string' } }
  }
}
