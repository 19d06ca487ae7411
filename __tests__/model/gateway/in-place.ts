/** The network's two ends are the run's own: what the client sends, and what the gateway notifies. */
jest.mock('../../../src/wemine/client/connection', () => jest.requireActual('./connection'))
jest.mock('../../../src/sandbox/notifications/post', () => jest.requireActual('./post'))
