import { x } from '../sites/x'
import { extensionSupply } from './extension-supply'
import { start } from './start'

start(x, extensionSupply('x'))
