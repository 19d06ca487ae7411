/** The part of Medusa 1's container that is used here: a request's scope and the application's own both fit. */
export interface Container {
  resolve<T>(name: string): T
  createScope(): Container
}
