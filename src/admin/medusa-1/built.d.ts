import type { ComponentType } from 'react'
import type words from '../i18n'

/** What Medusa 2's bundler makes of this folder, as far as Medusa 1 needs it. The build puts the file's path in its place. */
declare const built: {
  widgetModule: { widgets: [{ Component: ComponentType<{ data: object }>; zone: string[] }] }
  routeModule: { routes: [{ Component: ComponentType; path: string }] }
  menuItemModule: { menuItems: [{ icon: ComponentType }] }
  i18nModule: { resources: typeof words }
}
export default built
