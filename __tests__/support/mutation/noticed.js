/** Whether a test has noticed the mutant that is tried now: one failure says all. Jest's own `bail` cannot be set by Stryker. */
let noticed
const mutant = () => process.env.__STRYKER_ACTIVE_MUTANT__

module.exports = {
  note() {
    noticed = mutant()
  },
  isNoticed: () => mutant() !== undefined && mutant() === noticed,
}
