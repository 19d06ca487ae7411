// In place of a stylesheet, which only the build makes a module of.
module.exports = { __esModule: true, default: '' }
