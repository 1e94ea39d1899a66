/** What `npm start` says when everything is up: where to go, and a first call that shows what there is. */
export function describeDemo(carrierUrl: string, number: string): string {
  return `
The local carrier is running. Ctrl-C stops it.

  A phone      ${carrierUrl}/handset   (a customer’s phone in the browser; open as many as you like)
  Call         ${number}   (a voice answers: 1 rings another phone, 2 is a conference, 3 an echo, 4 a recording)
  REST API     ${carrierUrl}/2010-04-01   (as Twilio’s; the credentials are in .env.example)

  Two phones: open the page twice, with a number of your choice on each. On the first, dial ${number},
  press 1, and enter the second phone’s number and #. Answer it there: the two tabs hear each other.
`
}
