/**
 * The errors this REST surface gives, with Twilio's codes and sentences
 * (https://www.twilio.com/docs/api/errors).
 */
export const REST_ERRORS = {
  13240: { status: 400, message: "'CallSidToCoach' is not a participant of this conference" },
  16003: { status: 400, message: 'The conference is full' },
  16024: {
    status: 400,
    message: "Participant label is invalid: at most 128 characters, not a CallSid, without '/'",
  },
  16026: { status: 400, message: 'Participant label is in use by another participant' },
  20001: { status: 400, message: 'Invalid parameter' },
  20002: { status: 400, message: 'Invalid FriendlyName' },
  20003: { status: 401, message: 'Authenticate' },
  20004: { status: 405, message: 'Method not allowed' },
  20007: { status: 400, message: 'Page size too large: the maximum is 1000' },
  20009: { status: 409, message: 'Cannot delete this resource before it is complete' },
  20404: { status: 404, message: 'The requested resource was not found' },
  20429: { status: 429, message: 'Too Many Requests' },
  20500: { status: 500, message: 'An internal server error has occurred' },
  20503: { status: 503, message: 'Service unavailable' },
  21201: { status: 400, message: "No 'To' number is specified" },
  21205: { status: 400, message: 'Url is not a valid URL' },
  21206: { status: 400, message: 'Invalid SendDigits' },
  21208: { status: 400, message: 'Invalid Timeout' },
  21209: { status: 400, message: 'Invalid Method' },
  21210: { status: 400, message: "'From' phone number not verified" },
  21211: { status: 400, message: "Invalid 'To' Phone Number" },
  21212: { status: 400, message: "Invalid 'From' Phone Number" },
  21213: { status: 400, message: "'From' phone number is required" },
  21215: { status: 400, message: 'Geo Permission configuration is not permitting call' },
  21217: { status: 400, message: 'Phone number does not appear to be valid' },
  21218: { status: 400, message: 'Invalid ApplicationSid' },
  21220: { status: 400, message: 'Call is not in-progress. Cannot redirect.' },
  21402: { status: 400, message: 'Invalid Url' },
  21403: { status: 400, message: 'Invalid Method' },
  21421: { status: 400, message: 'PhoneNumber is invalid' },
  21422: { status: 400, message: 'PhoneNumber is not available' },
  21451: { status: 400, message: 'Invalid area code' },
  21452: { status: 400, message: 'No phone numbers found in area code' },
  21609: { status: 400, message: "Invalid 'StatusCallback'" },
  21626: { status: 400, message: "Invalid 'StatusCallbackEvent'" },
  22002: { status: 400, message: 'The queue is not empty' },
  22003: { status: 400, message: 'A queue with this FriendlyName already exists' },
  22108: { status: 400, message: 'Invalid Application SID' },
} as const satisfies Record<number, { status: number; message: string }>

export type RestErrorCode = keyof typeof REST_ERRORS
