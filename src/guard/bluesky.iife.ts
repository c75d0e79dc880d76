import { bluesky } from '../sites/bluesky'
import { extensionSupply } from './extension-supply'
import { start } from './start'

start(bluesky, extensionSupply('bluesky'))
