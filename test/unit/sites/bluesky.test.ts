// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { survey } from '../../../src/sites'
import { bluesky } from '../../../src/sites/bluesky'
import { card, chat, composer, item, menu, person, post, profile, stagedQuote, tongues, words } from './bluesky-page'
import { onSite } from './press'

const site = onSite(bluesky)
const { add, does, open, press, show, type } = site
const did = 'did:plc:calonwalikotacontohaaaaa'
const calon = 'bluesky:u:calon-contoh.bsky.social'
const byDid = `bluesky:n:${did}`
const handle = 'calon-contoh.bsky.social'
const all = (select: string) => (press(select)?.attempts ?? []).map(({ interaction, keys }) => [interaction, ...keys].join(' '))

describe.each(tongues)('a post, in %s', (tongue) => {
  it.each(['feed', 'anchor', 'reply', 'note'] as const)('is its author’s, by handle and by DID (%s)', (where) => {
    show(post(handle, 'A1', { tongue, where, did, quoted: 'warga.bsky.social', context: 'tetangga.bsky.social' }))
    for (const [control, interaction] of [['like', 'like'], ['reply', 'reply'], ['repost', 'repost'], ['share', 'share']] as const) {
      expect(press(`#${control}-A1`)?.attempts[0], control).toMatchObject({ interaction, keys: [calon, byDid], post: 'A1' })
    }
    expect(press('#like-A1')?.attempts[0]?.quoted).toEqual(['bluesky:u:warga.bsky.social'])
    expect(does('#like-A1')).toBe(`like ${calon} ${byDid} off`)
  })

  it('that is liked is told by its heart, whatever the button says of being pressed', () => {
    show(post(handle, 'A1', { tongue, liked: true }))
    expect(does('#like-A1')).toBe(`like ${calon} on`)
  })

  it('is reposted or quoted by the items of its menu', () => {
    show(post(handle, 'A1', { tongue }) + menu(item(words[tongue].again, 'again', 'repostDropdownRepostBtn'), item(words[tongue].quote, 'quote', 'repostDropdownQuoteBtn')))
    expect(press('#again')).toBeUndefined()
    open('#repost-A1')
    expect(does('#again')).toBe(`repost ${calon} unknown`)
    expect(does('#quote')).toBe(`quote ${calon} unknown`)
  })

  it('is followed on its own page by whoever wrote it', () => {
    show(post(handle, 'A1', { tongue, where: 'anchor' }), `/profile/${handle}/post/A1`)
    expect(does('#here-A1')).toBe(`follow ${calon} off`)
  })
})

describe('taking back', () => {
  it.each(['id', 'en'] as const)('a repost is no repost (%s)', (tongue) => {
    show(post(handle, 'A1', { tongue }) + menu(item(words[tongue].undo, 'again', 'repostDropdownRepostBtn'), item(words[tongue].quote, 'quote')))
    open('#repost-A1')
    expect(does('#again')).toBe(`repost ${calon} on`)
  })

  it.each(['id', 'en'] as const)('a follow is no follow (%s)', (tongue) => {
    show(profile(handle, { tongue, on: true }), `/profile/${handle}`)
    expect(does('#follow')).toMatch(/ on$/)
    show(person('a', handle, { tongue, on: true }))
    expect(does('#row-a')).toMatch(/ on$/)
    show(profile(handle, { tongue }) + menu(item('x', 'x'), item(words[tongue].leave, 'leave')), `/profile/${handle}`)
    expect(press('#leave')).toBeUndefined()
  })
})

describe('following', () => {
  it.each([[handle, calon], [did, byDid]])('on the profile at %s names handle and DID, and no known follower', (name, first) => {
    show(profile(handle, { did }), `/profile/${name}`)
    const keys = press('#follow')?.attempts[0]?.keys ?? []
    expect(keys[0]).toBe(first)
    expect([...keys].sort()).toEqual([byDid, calon])
    open('#menu')
    add(menu(item('Salin', 'copy'), item('Ikuti akun', 'account', 'profileHeaderDropdownFollowBtn'), item('Bisukan akun', 'mute')))
    expect(press('#account')?.attempts[0]?.keys[0]).toBe(first)
    expect(press('#mute')).toBeUndefined()
  })

  it.each([[{ to: did, did }], [{ to: handle, old: true }], [{ to: did, round: true }], [{ to: did, old: true, bio: '@warga.bsky.social' }]])('in a list is the row’s %j', (look) => {
    show(person('a', handle, look) + person('b', 'warga.bsky.social'))
    expect(press('#row-a')?.attempts[0]?.keys).toContain(calon)
    expect(does('#row-b')).toBe('follow bluesky:u:warga.bsky.social off')
  })

  it('in a card over a name is the card’s', () => {
    show(post('warga.bsky.social', 'A1') + card(handle))
    expect(does('#card')).toBe(`follow ${calon} off`)
  })

  it('on a profile whose button lost its name is nobody’s that is shown beside', () => {
    const beside = '<a href="/profile/warga.bsky.social/followers">12</a><a href="/profile/zz">'
    show(profile('warga.bsky.social', { did: 'did:plc:wargawargawargawargaaaaa' }).replace('data-testid="followBtn"', '').replace(/aria-label="Ikuti [^"]*"/, 'aria-label="Ikuti"').replace('<a href="/profile/warga.bsky.social/known-followers">', `${beside}</a>$&`)
      .replace('did:plc:knownknownknownknownaaaa', did), '/profile/warga.bsky.social')
    expect(press('#follow')?.attempts[0]?.keys ?? []).not.toContain(byDid)
  })

  it('back, among notifications', () => {
    show(`<a href="/profile/${handle}" role="link" data-testid="feedItem-by-${handle}"><div><button role="button" id="back" aria-label="Ikuti Balik">Ikuti Balik</button></div></a>`)
    expect(does('#back')).toBe(`follow ${calon} off`)
  })
})

describe('a composer', () => {
  it.each([true, false])('answers the post whose Reply was pressed (plain text box: %s)', (plain) => {
    show(post(handle, 'A1'))
    open('#reply-A1')
    add(composer({ replyTo: {}, typed: 'Halo', plain }))
    expect(all('#go')).toEqual([`reply ${calon}`])
    expect(type('#box', 'Control+Enter')?.[0]).toMatchObject({ interaction: 'reply', keys: [calon], post: 'A1' })
    expect(type('#box', 'Enter')).toBeUndefined()
  })

  it('answers whoever’s portrait it shows, where nothing was remembered, and nobody quoted there', () => {
    show(composer({ replyTo: { did, quoted: stagedQuote('x.bsky.social', 'did:plc:xxxxxxxxxxxxxxxxxxxxxxxx') }, typed: 'Halo' }))
    expect(all('#go')).toEqual([`reply ${byDid}`])
  })

  it('opened from the box below a post answers that post', () => {
    show(`${post(handle, 'A1', { where: 'anchor' })}<div><button role="button" aria-label="zz" id="prompt"><div data-testid="userAvatarImage"><img src="x"></div>zz</button></div>`, `/profile/${handle}/post/A1`)
    open('#prompt')
    add(composer({ replyTo: {}, typed: 'Halo' }))
    expect(all('#go')).toEqual([`reply ${calon}`])
  })

  it('for a post of one’s own answers nobody, though a reply was begun before', () => {
    show(post(handle, 'A1'))
    open('#reply-A1')
    add(composer({ typed: 'Selamat pagi' }))
    expect(all('#go')).toEqual([])
  })

  it('quotes what is staged in it', () => {
    show(post(handle, 'A1') + menu(item('x', 'again'), item('y', 'quote')))
    open('#repost-A1')
    open('#quote')
    add(composer({ quoted: stagedQuote(handle, did), typed: 'Setuju' }))
    expect(all('#go')).toEqual([`quote ${calon}`, `quote ${byDid}`])
  })

  it('names whom its text mentions or links to, hyphens, custom domains and DIDs and all', () => {
    show(composer({ typed: `Ikut @${handle}. Lalu @contoh.go.id, bsky.app/profile/${did}/post/3k dan @calon saja, a@b.id` }))
    expect(all('#go')).toEqual([`post ${calon}`, 'post bluesky:u:contoh.go.id', `post ${byDid}`])
  })
})

describe('sending by message', () => {
  const conversation = '/messages/3l'
  const address = `${conversation}?embed=${encodeURIComponent(`at://${did}/app.bsky.feed.post/A1`)}`
  const begin = () => {
    show(post(handle, 'A1') + menu(item('Salin', 'copy', 'postDropdownShareBtn'), item('Kirim melalui pesan', 'dm', 'postDropdownSendViaDMBtn')))
    open('#share-A1')
    expect(press('#copy')).toBeUndefined()
    open('#dm')
  }

  it.each(tongues)('is held where the message goes, by the address (%s)', (tongue) => {
    show(chat(handle, { embed: did, old: true, tongue }), address)
    expect(all('#send')).toEqual([`send ${byDid}`])
    expect(type('#box', 'Enter')?.[0]).toMatchObject({ interaction: 'send', keys: [byDid], post: 'A1' })
  })

  it('and by what its opener named', () => {
    begin()
    add(chat(handle, { embed: did }))
    expect(all('#send')).toEqual([`send ${calon}`])
    expect(type('#box', 'Enter')?.[0]).toMatchObject({ interaction: 'send', keys: [calon] })
  })

  it('is over once the post is taken out, though one of theirs stands in the chat', () => {
    begin()
    add(chat(handle))
    expect(press('#send')).toBeUndefined()
    expect(type('#box', 'Enter')).toBeUndefined()
    show(chat(handle), `${conversation}?embed=`)
    expect(press('#send')).toBeUndefined()
  })
})

describe('decoys', () => {
  const warga = 'warga.bsky.social'
  const decoys: { kind: string; html: (look: Parameters<typeof post>[2]) => string }[] = [
    { kind: 'quoted inside', html: (look) => post(warga, 'A1', { ...look, quoted: handle }) },
    { kind: 'who reposted it', html: (look) => post(warga, 'A1', { ...look, context: handle }) },
    { kind: 'mentioned in the text', html: (look) => post(warga, 'A1', { ...look, text: `<a href="/profile/${handle}">@${handle}</a>` }) },
    { kind: 'linked to in the text', html: (look) => post(warga, 'A1', { ...look, text: `<a href="/profile/${handle}/post/Z9">bsky.app/…</a>` }) },
    { kind: 'the post before', html: (look) => post(handle, 'B1', { ...look, did }) + post(warga, 'A1', look) },
    { kind: 'the post after', html: (look) => post(warga, 'A1', look) + post(handle, 'B1', { ...look, did }) },
    { kind: 'suggested beside it', html: (look) => person('x', handle, { did }) + post(warga, 'A1', look) },
    { kind: 'the display name', html: (look) => post(warga, 'A1', { ...look, name: `@${handle}` }) },
    { kind: 'named in the text', html: (look) => post(warga, 'A1', { ...look, text: `@${handle} ${did}` }) },
  ]
  const looks = tongues.flatMap((tongue) => [false, true].flatMap((liked) => [false, true].flatMap((old) => (['feed', 'anchor', 'reply', 'note'] as const).map((where) => ({ tongue, liked, old, where })))))

  it('are at least 200', () => { expect(decoys.length * looks.length).toBeGreaterThanOrEqual(200) })

  it.each(decoys)('$kind: nothing of it is the registrant’s', ({ html }) => {
    for (const look of looks) {
      show(html(look))
      for (const control of ['like', 'reply', 'repost', 'share', 'more']) {
        expect(press(`#${control}-A1`)?.attempts.map(({ keys }) => keys), `${control} ${JSON.stringify(look)}`).toEqual([['bluesky:u:warga.bsky.social']])
      }
    }
  })

  it.each(['calon-contoh.bsky.social.contoh.id', 'calon-contoh.contoh.id', 'contoh.bsky.social'])('%s is another account', (twin) => {
    show(post(twin, 'A1'))
    expect(does('#like-A1')).toBe(`like bluesky:u:${twin} off`)
  })

  it.each([[true, ''], [false, ''], [false, `@${handle}`], [true, `@${handle}`]])('an account in a list that calls itself @%s', (old, bio) => {
    show(person('x', warga, { old, bio, shown: `@${handle}`, to: 'did:plc:wargawargawargawargaaaaa' }))
    expect(press('#row-x')?.attempts[0]?.keys).toEqual(['bluesky:n:did:plc:wargawargawargawargaaaaa', 'bluesky:u:warga.bsky.social'])
  })

  it('an account whose domain fails is told by its DID alone', () => {
    show(post('handle.invalid', 'A1', { did }).replaceAll('/profile/handle.invalid', `/profile/${did}`))
    expect(does('#like-A1')).toBe(`like ${byDid} off`)
  })
})

describe('when the site has changed', () => {
  it.each([
    ['test ids of posts', (html: string) => html.replaceAll(/data-testid="(?:feedItem|postThreadItem)[^"]*"/g, '')],
    ['test ids of controls', (html: string) => html.replaceAll(/data-testid="(?:likeBtn|repostBtn|replyBtn)"/g, '')],
    ['labels', (html: string) => html.replaceAll(/aria-label="(?!Post by)[^"]*"/g, '')],
    ['shapes', (html: string) => html.replaceAll(/<path[^>]*><\/path>/g, '')],
    ['roles of links', (html: string) => html.replaceAll('role="link"', '')],
    ['portraits', (html: string) => html.replaceAll(/<img[^>]*>/g, '')],
  ])('without %s like, reply and repost still hold', (_, change) => {
    for (const where of ['feed', 'anchor', 'reply', 'note'] as const) {
      show(change(post(handle, 'A1', { where, quoted: 'tetangga.bsky.social', old: true })) + change(post('warga.bsky.social', 'B1', { where, quoted: handle, old: true })))
      expect(does('#like-A1'), where).toBe(`like ${calon} off`)
      expect(does('#reply-A1'), where).toMatch(`reply ${calon}`)
      expect(does('#repost-A1'), where).toMatch(`repost ${calon}`)
      expect(does('#like-B1'), where).toBe('like bluesky:u:warga.bsky.social off')
    }
  })
})

it('a survey names the author of every post and no quoted card', () => {
  show(post('warga.bsky.social', 'A1', { quoted: handle }) + post(handle, 'B1'))
  expect(survey(document, site.place).map(({ keys }) => keys)).toEqual([['bluesky:u:warga.bsky.social'], [calon]])
})
