/**
 * What the pages may import in Medusa 1's admin (`@medusajs/admin` 7.1.18): of each package the version that npm gives it, and
 * of that version's names the ones that the pages use. `__tests__/medusa-1-admin/` compares it with the packages themselves.
 */
export const medusa1Exports: Record<string, { version: string; names: string[] }> = {
  '@medusajs/icons': { version: '1.2.2', names: ['CreditCard'] },
  '@medusajs/ui': {
    version: '3.0.1',
    names: [
      ...['Alert', 'Badge', 'Button', 'Container', 'Copy', 'Drawer', 'Heading', 'Input', 'Label', 'Prompt'],
      ...['Select', 'StatusBadge', 'Table', 'Tabs', 'Text', 'Textarea', 'Toaster', 'toast'],
    ],
  },
  '@tanstack/react-query': { version: '4.22.0', names: ['useMutation', 'useQuery', 'useQueryClient'] },
  react: { version: '18.3.1', names: ['useEffect', 'useId', 'useRef', 'useState', 'useSyncExternalStore'] },
  'react/jsx-runtime': { version: '18.3.1', names: ['Fragment', 'jsx', 'jsxs'] },
  'react-i18next': { version: '12.3.1', names: ['getI18n', 'useTranslation'] },
  'react-router-dom': { version: '6.8.0', names: ['Link', 'useLocation', 'useSearchParams'] },
}

/** The zones of an order's page in that admin, and what a page's path must not begin with. */
export const orderZones = ['order.details.before', 'order.details.after']

/** Languages that it can be switched to: some of them. */
export const languages = ['en', 'fr', 'ja', 'zh']
