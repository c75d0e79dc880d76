// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemory, locate, locateComposer, locateShortcut, type Place, survey } from '../../../src/sites'
import { x } from '../../../src/sites/x'
import { dialog, menu, post, row } from './x-page'

let place: Place
let address = 'https://x.com/home'
let clock = 0

const find = (select: string) => {
  const element = document.querySelector(select)
  if (element === null) throw new Error(`no ${select}`)
  return element
}
const pathOf = (element: Element) => {
  const path: EventTarget[] = []
  for (let node: Node | null = element; node !== null; node = node.parentNode) path.push(node)
  return path
}
const press = (select: string) => locate(pathOf(find(select)), place)
const open = (select: string) => {
  const located = press(select)
  const [attempt] = located?.attempts ?? []
  if (located === undefined || attempt === undefined || !('opens' in located.entry)) throw new Error('opens nothing')
  place.memory.remember(located.entry.opens ?? '', attempt)
}
const show = (html: string, url = 'https://x.com/home') => { document.body.innerHTML = html; address = url }

beforeEach(() => {
  clock = 0
  place = { pack: x, page: document, url: () => new URL(address), memory: createMemory(() => clock), concerns: () => true }
})

describe('a like', () => {
  it('belongs to the author of the post around the button, whatever is pressed inside it', () => {
    show(post('warga', '1') + post('Calon_Contoh', '22'))
    expect(press('#heart-22')?.attempts).toEqual([{ site: 'x', interaction: 'like', keys: ['x:u:calon_contoh'], quoted: [], post: '22', state: 'off' }])
  })

  it('is an undo when the post is liked already', () => {
    show(post('calon_contoh', '22', { liked: true }))
    expect(press('#heart-22')?.attempts[0]?.state).toBe('on')
  })

  it('on a quoting post is the outer author’s, and the quoted one is told apart', () => {
    show(post('warga', '1', { quoted: 'calon_contoh' }))
    expect(press('#heart-1')?.attempts[0]).toMatchObject({ keys: ['x:u:warga'], quoted: ['x:u:calon_contoh'], post: '1' })
  })

  // Twitter until 2021 had the mark of a post inside the article, and names without one; until 2022 the mark of names was another.
  it('is read off old pages, whoever passed the post on', () => {
    const old = (handle: string, id: string) => post(handle, id, { old: true, context: 'warga_lain' })
      .replace(' data-testid="tweet"', '').replace('<div><div data-testid="Tweet-User-Avatar">', '<div data-testid="tweet"><div data-testid="Tweet-User-Avatar">')
    show(old('warga', '1').replaceAll(/data-testid="User[^"]*"/g, '') + old('Calon_Contoh', '22').replaceAll(/data-testid="User[^"]*"/g, ''))
    expect(press('#heart-22')?.attempts[0]).toMatchObject({ interaction: 'like', keys: ['x:u:calon_contoh'], post: '22', state: 'off' })
    // An advertisement has no time that would lead to it.
    show(old('calon_contoh', '22').replaceAll(/data-testid="User[^"]*"/g, '').replaceAll(/<a href="[^"]*status[^]*?<\/a>/g, ''))
    expect(press('#heart-22')?.attempts[0]?.keys).toEqual(['x:u:calon_contoh'])
    show(post('calon_contoh', '22', { old: true, context: 'warga_lain' }).replaceAll('"User-Name"', '"User-Names"').replaceAll(/data-testid="UserAvatar[^"]*"/g, ''))
    expect(press('#heart-22')?.attempts[0]?.keys).toEqual(['x:u:calon_contoh'])
  })

  it('is not misled by links and mentions in the text', () => {
    show(post('warga', '1', { body: '<a href="/calon_contoh">@calon_contoh</a> <a href="/calon_contoh/status/9">lihat</a>' }))
    expect(press('#heart-1')?.attempts[0]).toMatchObject({ keys: ['x:u:warga'], post: '1' })
  })

  it('falls back to the avatar, then to the time link, when the name has no link', () => {
    show(post('calon_contoh', '5').replaceAll(/<a href="\/calon_contoh" role="link".*?<\/a>/g, ''))
    expect(press('#heart-5')?.attempts[0]?.keys).toEqual(['x:u:calon_contoh'])
    document.querySelector('[data-testid^="UserAvatar"]')?.remove()
    expect(press('#heart-5')?.attempts[0]?.keys).toEqual(['x:u:calon_contoh'])
  })

  it('in a viewer without a post around it belongs to the address', () => {
    show('<div id="layers"><div role="dialog"><div role="group"><button data-testid="like">1</button></div></div></div>', 'https://x.com/calon_contoh/status/31/photo/1')
    expect(press('[data-testid="like"]')?.attempts[0]).toMatchObject({ keys: ['x:u:calon_contoh'], post: '31' })
  })

  it('by a bookmark, a caret or the text of a post is none', () => {
    show(post('calon_contoh', '1'))
    expect(press('[data-testid="tweetText"]')).toBeUndefined()
  })
})

describe('a menu far away from its post', () => {
  it('takes the post its opener named', () => {
    show(post('warga', '1') + post('calon_contoh', '22') + menu('<div role="menuitem" data-testid="retweetConfirm">Posting ulang</div>'))
    open('article:nth-of-type(2) [data-testid="retweet"]')
    expect(press('[data-testid="retweetConfirm"]')?.attempts[0]).toMatchObject({ interaction: 'repost', keys: ['x:u:calon_contoh'], post: '22' })
  })

  it('is nobody’s without an opener, and a minute after it', () => {
    show(post('calon_contoh', '22') + menu('<div role="menuitem" data-testid="retweetConfirm">Posting ulang</div>'))
    expect(press('[data-testid="retweetConfirm"]')).toBeUndefined()
    open('[data-testid="retweet"]')
    clock = 60_001
    expect(press('[data-testid="retweetConfirm"]')).toBeUndefined()
  })

  it('passes what it named on to the composer of a quote', () => {
    show(post('calon_contoh', '22') + menu('<a role="menuitem" href="/compose/post">Kutip</a>'))
    open('[data-testid="retweet"]')
    open('[href="/compose/post"]')
    show(dialog('<div role="link"><div data-testid="User-Name"><div tabindex="-1">@calon_contoh</div></div></div>'))
    expect(press('[data-testid="tweetButton"]')?.attempts).toContainEqual(expect.objectContaining({ interaction: 'quote', keys: ['x:u:calon_contoh'] }))
  })
})

describe('a composer', () => {
  it('in a dialog answers the post above its text', () => {
    show(dialog(post('calon_contoh', '22')))
    expect(press('[data-testid="tweetButton"]')?.attempts[0]).toMatchObject({ interaction: 'reply', keys: ['x:u:calon_contoh'], post: '22' })
  })

  it('of a new post concerns whom the text mentions and links to, and nobody else', () => {
    show(dialog(''))
    const box = find('[data-testid="tweetTextarea_0"]')
    box.textContent = 'Dukung @calon_contoh! surel a@b.co lihat x.com/tim_contoh/status/5.'
    const interactions = press('[data-testid="tweetButton"]')?.attempts.map(({ interaction, keys }) => [interaction, ...keys])
    expect(interactions).toEqual([['post', 'x:u:calon_contoh'], ['post', 'x:u:tim_contoh']])
  })

  it('under a post answers the post of the address', () => {
    show('<div><div data-testid="tweetTextarea_0" contenteditable="true"></div><button data-testid="tweetButtonInline">Balas</button></div>', 'https://x.com/calon_contoh/status/8')
    expect(press('[data-testid="tweetButtonInline"]')?.attempts[0]).toMatchObject({ interaction: 'reply', keys: ['x:u:calon_contoh'], post: '8' })
  })

  it('sends by Control+Enter from its text and not by Enter', () => {
    show(dialog(post('calon_contoh', '22')))
    const path = pathOf(find('[data-testid="tweetTextarea_0"]'))
    expect(locateComposer(path, 'Control+Enter', place)?.attempts[0]).toMatchObject({ interaction: 'reply', post: '22' })
    expect(locateComposer(path, 'Enter', place)).toBeUndefined()
  })
})

describe('a follow', () => {
  it('reads the handle off the label and the numeric id beside it', () => {
    show(row('calon_contoh', '900'))
    expect(press('[data-testid="900-follow"]')?.attempts[0]).toMatchObject({ interaction: 'follow', keys: ['x:u:calon_contoh', 'x:n:900'] })
  })

  it.each(['Seguir a @calon_contoh', '@calon_contohさんをフォロー'])('in the menu of a post is known by a person with a plus: %s', (text) => {
    show(post('calon_contoh', '22', { below: '<button data-testid="caret"></button>' }))
    open('[data-testid="caret"]')
    const item = (d: string, said: string) => `<div role="menuitem" tabindex="0"><svg><g><path d="${d}"></path></g></svg><span>${said}</span></div>`
    document.body.insertAdjacentHTML('beforeend', menu(item('M10 4c-1.105 0zm13 4v3h2v-3h3V8h-3V5h-2v3h-3v2h3zM3.651', text) + item('M10 4c-1.105 0zm12.586 3l-2.043', text)))
    expect(press('#layers [role="menuitem"]')?.attempts[0]).toMatchObject({ interaction: 'follow', keys: ['x:u:calon_contoh'] })
    expect(press('#layers [role="menuitem"]:nth-child(2)')).toBeUndefined()
  })

  it('without a handle in the label belongs to the row around it', () => {
    show(row('calon_contoh', '900').replace('Ikuti @calon_contoh', 'Seguir'))
    expect(press('[data-testid="900-follow"]')?.attempts[0]?.keys).toEqual(['x:u:calon_contoh', 'x:n:900'])
  })

  it('by an intent belongs to the account in the address', () => {
    show('<button data-testid="confirmationSheetConfirm">Ikuti</button>', 'https://twitter.com/intent/follow?screen_name=calon_contoh')
    expect(press('button')?.attempts[0]).toMatchObject({ interaction: 'follow', keys: ['x:u:calon_contoh'] })
    show('<button data-testid="confirmationSheetConfirm">Berhenti mengikuti</button>', 'https://x.com/calon_contoh')
    expect(press('button')).toBeUndefined()
  })
})

describe('a shortcut', () => {
  it('acts on the focused post', () => {
    show(post('warga', '1') + post('calon_contoh', '22'))
    expect(locateShortcut('l', find('article:nth-of-type(2)'), place)?.attempts[0]).toMatchObject({ interaction: 'like', keys: ['x:u:calon_contoh'], post: '22' })
    expect(locateShortcut('l', document.body, place)).toBeUndefined()
    expect(locateShortcut('k', find('article'), place)).toBeUndefined()
  })
})

it('a survey names the author of every post and row on the page', () => {
  show(post('warga', '1', { quoted: 'calon_contoh' }) + row('tim_contoh', '5'))
  expect(survey(document, place).map(({ keys }) => keys)).toEqual([['x:u:warga'], ['x:u:tim_contoh']])
})
