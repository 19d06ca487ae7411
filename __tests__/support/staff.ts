import { request, succeeded } from './http'
import type { Medusa2Driver } from './medusa-2-driver'

export type Ask = (method: string, path: string, body?: unknown) => ReturnType<typeof request>

/**
 * For `changedStore`: Medusa 2's roles. The flag alone does not load the module: Medusa reads its flags after it made the
 * list of modules. The store is started with `modules: true`.
 */
export const ROLES_ON = `
config.featureFlags = { rbac: true }
config.modules.rbac = { resolve: '@medusajs/medusa/rbac' }`

/** The people of a store that was started with {@link ROLES_ON}. The seed's admin becomes its super admin. */
export async function staffOf(store: Medusa2Driver) {
  const { admin } = JSON.parse(process.env.TEST_MEDUSA_2 ?? '').seed
  // What Medusa's migration script gives to every user there was before it had roles.
  const { id: user_id } = await store.sql('user').where({ email: admin.email }).first()
  await store.sql('user_rbac_role').insert({ id: 'userrole_1', user_id, rbac_role_id: 'role_super_admin' })

  const as =
    (token: string): Ask =>
    (method, path, body) =>
      request(`${store.url}${path}`, method, body, { authorization: `Bearer ${token}` })

  async function login(email: string): Promise<Ask> {
    const answer = await request(`${store.url}/auth/user/emailpass`, 'POST', { ...admin, email })
    return as(succeeded(answer).token)
  }
  const superAdmin = await login(admin.email)

  async function roleOf(name: string, keys: string[]): Promise<string> {
    const found = succeeded(await superAdmin('GET', '/admin/rbac/policies?limit=1000'))
    const policies = found.policies
      .filter(({ key }: { key: string }) => keys.includes(key))
      .map(({ id }: { id: string }) => id)
    // A merchant can only give what is listed.
    expect(policies).toHaveLength(keys.length)
    const { role } = succeeded(await superAdmin('POST', '/admin/rbac/roles', { name }))
    succeeded(await superAdmin('POST', `/admin/rbac/roles/${role.id}/policies`, { policies }))
    return role.id
  }

  return {
    superAdmin,
    /**
     * A member of staff, by Medusa's own invitation, with one role of these policies, or with none. The password is the
     * seed's.
     */
    async hire(name: string, ...keys: string[]): Promise<{ email: string; ask: Ask }> {
      const roles = keys.length ? [await roleOf(name, keys)] : []
      const email = `${name}@example.com`
      const { invite } = succeeded(await superAdmin('POST', '/admin/invites', { email, roles }))
      const registered = await request(`${store.url}/auth/user/emailpass/register`, 'POST', {
        ...admin,
        email,
      })
      const accept = as(succeeded(registered).token)
      succeeded(await accept('POST', `/admin/invites/accept?token=${invite.token}`, { email }))
      return { email, ask: await login(email) }
    },
  }
}
