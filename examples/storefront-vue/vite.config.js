import vue from '@vitejs/plugin-vue'

/** Vue takes the kit's element for what it is, and not for a component of its own. */
const isCustomElement = (tag) => tag === 'wemine-payment'

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] }
