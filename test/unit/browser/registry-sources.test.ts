import { describe, expect, it } from 'vitest'
import { parseSources, registryUrl, sourceId, trustOf, type Source } from '../../../src/browser/registry-sources'

const key = 'A'.repeat(43)
const other = 'B'.repeat(43)
const source: Source = { kind: 'url', url: 'https://registri.contoh.go.id/', keys: [key], threshold: 1 }

describe('the address of a registry', () => {
  it('is kept in one form, with a slash at the end', () => {
    for (const text of ['https://registri.contoh.go.id', ' https://REGISTRI.contoh.go.id/ ', 'https://registri.contoh.go.id/timestamp.json']) {
      expect(registryUrl(text)).toBe('https://registri.contoh.go.id/')
    }
    expect(registryUrl('https://contoh.go.id/a/b')).toBe('https://contoh.go.id/a/b/')
  })
  it('is https, or http on this computer', () => {
    expect(registryUrl('http://localhost:8080/r/')).toBe('http://localhost:8080/r/')
    expect(registryUrl('http://127.0.0.1:8080/')).toBe('http://127.0.0.1:8080/')
    for (const text of ['http://contoh.go.id/', 'http://localhost.contoh.go.id/', 'http://127.0.0.1.contoh.id/', 'ftp://contoh.go.id/', 'file:///r/', 'javascript:1', 'contoh.go.id', '']) {
      expect(registryUrl(text), text).toBeUndefined()
    }
  })
  it('carries no name, password, query or fragment', () => {
    for (const text of ['https://a@contoh.id/', 'https://a:b@contoh.id/', 'https://contoh.id/?unit=7', 'https://contoh.id/#a', 'https://contoh.id/?']) {
      expect(registryUrl(text), text).toBeUndefined()
    }
  })
})

describe('the registries in the settings', () => {
  it('lose a broken entry alone, and say which it was', () => {
    const entries = [source, { kind: 'url', url: 'http://contoh.go.id/', keys: [key], threshold: 1 }, { kind: 'desk', name: 'Meja' }, null, 7, { ...source, extra: 1 }]
    expect(parseSources(entries)).toEqual({ sources: [source, { kind: 'desk', name: 'Meja' }], broken: [1, 3, 4, 5] })
  })
  it('take no address without a key, and no threshold that its keys cannot reach', () => {
    expect(parseSources([{ ...source, keys: [] }]).broken).toEqual([0])
    expect(parseSources([{ ...source, threshold: 2 }]).broken).toEqual([0])
    expect(parseSources([{ ...source, keys: [key, key], threshold: 2 }]).broken).toEqual([0])
    expect(parseSources([{ ...source, keys: [key, other], threshold: 2 }]).broken).toEqual([])
  })
  it('count the same registry once', () => {
    expect(parseSources([source, source])).toEqual({ sources: [source], broken: [1] })
  })
  it('make another registry of the same address with other keys, in whatever order keys stand', () => {
    expect(sourceId({ ...source, keys: [other] })).not.toBe(sourceId(source))
    expect(sourceId({ ...source, keys: [other, key], threshold: 2 })).toBe(sourceId({ ...source, keys: [key, other], threshold: 2 }))
  })
  it('trust nobody only where the person took a registry unsigned', () => {
    expect(trustOf(source)).toEqual({ keys: [key], threshold: 1 })
    expect(trustOf({ kind: 'folder', name: 'Diska', keys: [], threshold: 1 })).toBeUndefined()
    expect(trustOf({ kind: 'desk', name: 'Meja' })).toBeUndefined()
  })
})
