/** Where the gateway sends its notifications; GET is for whoever opens the address in a browser. */
export { describeNotificationRoute as GET, serveNotification as POST } from '../../../platform/routes'
