import { createMemory, locate, locateComposer, type Place } from '../../../src/sites'
import { facebook } from '../../../src/sites/facebook'
import { croatian, english, indonesian, post } from './facebook-page'

/** The page under test: its address, and a clock for what is remembered. */
export const at = { address: '', clock: 0 }
export let place: Place
export const home = 'https://www.facebook.com/'
export const calon = 'facebook:u:caloncontoh'
export const warga = 'facebook:u:wargabiasa'

export const find = (select: string, nth = 0) => {
  const element = document.querySelectorAll(select)[nth]
  if (element === undefined) throw new Error(`no ${select}`)
  return element
}
export const pathOf = (element: Element) => {
  const path: EventTarget[] = []
  for (let node: Node | null = element; node !== null; node = node.parentNode) path.push(node)
  return path
}
export const located = (select: string, nth = 0) => locate(pathOf(find(select, nth)), place)
export const attempt = (select: string, nth = 0) => located(select, nth)?.attempts[0]
export const enter = (nth = 0) => locateComposer(pathOf(find('.box', nth)), 'Enter', place)?.attempts.map(({ interaction, keys, post: id }) => [interaction, ...keys, id])

/** What the guard does with openers: pressing and pointing are remembered. */
export const open = (select: string, nth = 0) => {
  const found = located(select, nth)
  const [first] = found?.attempts ?? []
  if (found === undefined || first === undefined || !('select' in found.entry)) throw new Error(`${select} opens nothing`)
  const { opens, hover } = found.entry
  for (const family of [opens, hover]) if (family !== undefined) place.memory.remember(family, first)
}
export const show = (html: string, url = home) => { document.body.innerHTML = html; at.address = url }
export const reset = () => {
  at.clock = 0
  place = { pack: facebook, page: document, url: () => new URL(at.address), memory: createMemory(() => at.clock), concerns: () => true }
}

export const both = (more: Parameters<typeof post>[2] = {}) => post('/warga.biasa', '/warga.biasa/posts/1', more) + post('/calon.contoh', '/calon.contoh/posts/2', more)

/** Every generation of a post, in three languages. */
export const generations = [indonesian, english, croatian].flatMap((words) => [true, false].flatMap((roles) => (['feed', 'article', 'none'] as const)
  .map((shell) => ({ name: `${words.like}, ${roles ? 'with' : 'without'} roles, ${shell}`, more: { words, roles, shell } }))))
