const SVG = 'http://www.w3.org/2000/svg'

/** One of the symbols in the page. It says nothing by itself: a word always stands beside it. */
export function makeIcon(symbol: string): SVGSVGElement {
  const icon = document.createElementNS(SVG, 'svg')
  icon.setAttribute('class', 'icon')
  icon.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS(SVG, 'use')
  use.setAttribute('href', `#${symbol}`)
  icon.append(use)
  return icon
}
