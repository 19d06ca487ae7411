import { Toaster } from '@medusajs/ui'
import { getI18n } from 'react-i18next'
import built from './built'
import { addWords } from './words'

/** The build writes `process.env.MEDUSA_BACKEND_URL` here, and Medusa 1's own build the address in place of that. */
declare const MEDUSA_BACKEND_URL: string | undefined

const [widget] = built.widgetModule.widgets
const [route] = built.routeModule.routes
const [{ icon }] = built.menuItemModule.menuItems
const words = built.i18nModule.resources

// What Medusa 2's build puts in place of these names. Medusa 1's admin logs in by a cookie.
Object.assign(globalThis, {
  __BACKEND_URL__: MEDUSA_BACKEND_URL || 'http://localhost:9000',
  __AUTH_TYPE__: 'session',
})
addWords(getI18n(), words, navigator.language)

// Medusa 1's admin does not show the messages of Medusa UI: each part brings what shows them.
const OnOrder = ({ order }: { order: object }) => (
  <>
    <widget.Component data={order} />
    <Toaster />
  </>
)
const Page = () => (
  <>
    <route.Component />
    <Toaster />
  </>
)

/**
 * What Medusa 1's admin loads from `dist/admin/_virtual_entry.js` of a plugin whose options have `enableUI: true`: the widget
 * and the page that Medusa 2's admin has, in the form that Medusa 1's wants.
 */
export default {
  identifier: 'medusa-payment-wemine',
  extensions: [
    { Component: OnOrder, config: { type: 'widget', zone: widget.zone } },
    {
      Component: Page,
      config: { type: 'route', path: route.path, link: { label: words.en.wemine.menu, icon } },
    },
  ],
}
