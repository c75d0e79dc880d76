import { acted } from './acted'
import { filled } from './filled'
import type { Scene } from './model'
import { told } from './told'

export type { Acted, Choice, Filled, Press, Rests, Scene, SceneSite, Told } from './model'
export { sceneSites } from './model'

/** Every scene, in the order of the sixteen items; where an item has several, the first is enough for a short session. */
export const scenes: readonly Scene[] = [...acted, ...filled, ...told].sort((one, other) => one.item - other.item)

/** The scene an address names; the first where it names none. */
export const sceneOf = (id: string): Scene => scenes.find((scene) => scene.id === id) ?? scenes[0]!
