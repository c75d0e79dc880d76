import { useEffect, useState } from 'preact/hooks'
import { send } from '../../browser'
import { parseSources } from '../../browser/registry-sources'
import type { RegistryStatus } from '../../browser/registry-status'
import { withoutSource } from '../../browser/registry-intake'
import { sitePacksKey } from '../../browser/site-packs'
import type { PageProps } from '../shared/show-page'
import { useStored } from '../shared/use-asked'
import { AddFolder } from './add-folder'
import { AddRegistry } from './add-registry'
import { allowingPacks, moved } from './move-source'
import { RegistryCard } from './registry-card'
import { registriesText } from './registries-text'
import { Setting } from './setting'
import { optionsText } from './text'

/** The registries in force, in the order in which they decide; adding, moving, removing and updating them. */
export function Registries({ settings, change }: PageProps) {
  const { language, registries, locked, policy, agency } = settings
  const text = registriesText[language]
  const [statuses, setStatuses] = useState<readonly RegistryStatus[] | 'waiting' | 'failed'>('waiting')
  const [news, setNews] = useState('')
  const { broken } = parseSources(registries)
  const packs = useStored(sitePacksKey)
  const reread = () => send('registries', {}).then(setStatuses, () => { setStatuses('failed') })
  // Also what became of them in the background, when a person comes back to this page.
  useEffect(() => {
    void reread()
    addEventListener('focus', reread)
    return () => { removeEventListener('focus', reread) }
  }, [JSON.stringify([registries, policy.registries]), packs])

  async function update(id?: string): Promise<void> {
    setNews(text.updating)
    try {
      const after = await send('update-registries', id === undefined ? {} : { id })
      setStatuses(after)
      setNews(after.some(({ kind, trouble }) => kind === 'url' && trouble !== undefined) ? text.updateFailed : text.updated)
    } catch {
      setNews(text.noAnswer)
    }
  }

  const list = typeof statuses === 'string' ? [] : statuses
  const byAgency = list.filter((status) => status.byAgency === true).length
  return (
    <Setting settings={settings} name="registries" title={text.title} usable>
      <div class="registries">
      <p class="quiet small">{text.lead}</p>
      {statuses === 'waiting' ? <span class="skeleton" style="height: 120px" /> : null}
      {statuses === 'failed' ? <p class="notice">{text.unread}</p> : null}
      <ol class="plain">
        {list.map((status, at) => (
          <RegistryCard key={status.id} status={status} language={language} agency={agency ?? optionsText[language].lockedBy}
            {...(at > byAgency && status.kind !== 'bundled' && { onUp: () => { void change({ registries: moved(registries, status.id, -1) }) } })}
            {...(at >= byAgency && at < list.length - 2 && { onDown: () => { void change({ registries: moved(registries, status.id, 1) }) } })}
            {...(at >= byAgency && status.kind !== 'bundled' && {
              onAllowPacks: (allowed: boolean) => { void change({ registries: allowingPacks(registries, status.id, allowed) }) },
              onRemove: (name: string) => { void change({ registries: withoutSource(registries, status.id) }).then(() => { setNews(text.removed(name)) }) },
            })} />
        ))}
        {broken.map((at) => (
          <li key={`broken ${String(at)}`} class="notice">
            <span>{text.broken(String(at + 1))}</span>
            <button type="button" class="button" onClick={() => { void change({ registries: registries.filter((_, place) => place !== at) }) }}>{text.remove}</button>
          </li>
        ))}
      </ol>
      {list.some(({ kind }) => kind === 'url')
        ? <button type="button" class="button" disabled={news === text.updating} onClick={() => { void update() }}>{text.update}</button>
        : null}
      <p role="status" class="small">{news}</p>
      {locked.includes('registries')
        ? null
        : (
          <>
            <AddRegistry language={language} known={list.map(({ id }) => id)} onAdded={(name, id) => { setNews(text.added(name)); void update(id) }} />
            <AddFolder language={language} onAdded={(name) => { setNews(text.added(name)); void reread() }} />
          </>
        )}
      </div>
    </Setting>
  )
}
