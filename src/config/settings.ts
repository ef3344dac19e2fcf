import { assistantSettings } from './assistant-settings.ts'
import { modelSettings } from './model-settings.ts'
import { serviceSettings } from './service-settings.ts'

/** Every setting, in the order of docs/settings.md. */
export const settings = { ...serviceSettings, ...modelSettings, ...assistantSettings } as const
