import type { Spec } from '../world'
import { builder } from './builder.e2e'
import { desk } from './desk.e2e'
import { hostile } from './hostile.e2e'
import { hosts } from './hosts.e2e'
import { lifecycle } from './lifecycle.e2e'
import { marks } from './marks.e2e'
import { matrix } from './matrix.e2e'
import { office } from './office.e2e'
import { packs } from './packs.e2e'
import { ownPages } from './pages.e2e'
import { person } from './person.e2e'
import { realInput } from './real-input.e2e'
import { registry } from './registry.e2e'
import { recycling } from './recycling.e2e'
import { timing } from './timing.e2e'

/** All specs in the order they run. `hosts` looks back on the others. */
export const specs: Readonly<Record<string, Spec>> = { timing, realInput, ownPages, person, desk, builder, hostile, lifecycle, office, marks, recycling, registry, packs, matrix, hosts }
