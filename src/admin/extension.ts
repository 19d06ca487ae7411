import type { RouteConfig, WidgetConfig } from '@medusajs/admin-sdk'

/**
 * The configuration of a page or widget, for the admin's build, which reads it from the source. In place of the functions of
 * `@medusajs/admin-sdk`, which a store need not have installed.
 */
export const page = (config: RouteConfig): RouteConfig => config
export const widget = (config: WidgetConfig): WidgetConfig => config
