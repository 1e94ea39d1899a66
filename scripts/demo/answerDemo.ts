const page = (...verbs: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs.join('')}</Response>`
const say = (words: string) => `<Say language="en-US">${words}</Say>`
const ask = (path: string, attributes: string, words: string) =>
  `<Gather input="dtmf" action="${path}" timeout="10" ${attributes}>${say(words)}</Gather>`
const again = '<Redirect>/</Redirect>'

const menu = page(
  ask(
    '/choice',
    'numDigits="1"',
    'Welcome to Sidetone. Press 1 to call another phone, 2 to join the conference, 3 to hear yourself, or 4 to leave a message.',
  ),
  again,
)

const choices: Readonly<Record<string, string>> = {
  1: page(
    ask('/number', 'finishOnKey="#"', 'Enter the number with its country code, then press the hash key.'),
    again,
  ),
  2: page(
    say('You are in the conference. Others who press 2 will hear you.'),
    '<Dial><Conference>demo</Conference></Dial>',
  ),
  3: page(say('Speak, and hear yourself.'), '<Echo/>'),
  4: page(
    say('Speak after the tone, and press any key when you are done.'),
    '<Record action="/recorded" maxLength="60" playBeep="true"/>',
    again,
  ),
}

/**
 * The demo number's answer to a webhook: a small menu that shows sound, keys, a second phone, a conference and a
 * recording at work. It stands in for the product until there is one to call.
 */
export function answerDemo(path: string, parameters: URLSearchParams): string {
  if (path === '/choice') return choices[parameters.get('Digits') ?? ''] ?? menu
  if (path === '/number') return ring(parameters.get('Digits') ?? '')
  if (path === '/recorded') return page(say('You said:'), play(parameters.get('RecordingUrl')), again)
  if (path === '/rung') return afterRinging(parameters.get('DialCallStatus') ?? '')
  return menu
}

function ring(digits: string): string {
  if (!/^\d{7,15}$/.test(digits)) return page(say('That is not a number with a country code.'), again)
  return page(`<Dial action="/rung" timeout="30"><Number>+${digits}</Number></Dial>`)
}

function afterRinging(status: string): string {
  if (status === 'completed') return page(say('The other side has hung up.'), again)
  return page(say(status === 'busy' ? 'That phone is busy.' : 'Nobody answered.'), again)
}

function play(url: string | null): string {
  return url ? `<Play>${url.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</Play>` : ''
}
