const createDataTableCommandHelper = () => ({
  command: (command) => command
});
export {
  createDataTableCommandHelper as c
};
