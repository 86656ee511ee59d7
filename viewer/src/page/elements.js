/**
 * Part of an element: a node, a text, nothing, or a list of parts.
 * @typedef {Node | string | null | undefined | false | any[]} Part
 */

/**
 * Makes an element. Texts become text nodes: nothing of a dump is ever parsed as markup.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} [attributes]
 *   Attributes; a function listens to the event of its name.
 * @param {...Part} parts
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...parts) {
  return filled(document.createElement(tag), attributes, parts);
}

/**
 * Makes an element of a drawing.
 * @param {string} tag
 * @param {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} [attributes]
 * @param {...Part} parts
 * @returns {Element}
 */
export function drawn(tag, attributes = {}, ...parts) {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, parts);
}

/**
 * @template {Element} T
 * @param {T} made
 * @param {Record<string, unknown>} attributes
 * @param {Part[]} parts
 * @returns {T}
 */
function filled(made, attributes, parts) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      made.addEventListener(name, /** @type {EventListener} */ (value));
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? '' : String(value));
    }
  }
  append(made, parts);
  return made;
}

/**
 * Appends parts to an element.
 * @param {Element | DocumentFragment} parent
 * @param {Part} parts
 */
export function append(parent, parts) {
  if (Array.isArray(parts)) {
    parts.forEach((part) => append(parent, part));
  } else if (parts) {
    parent.append(parts);
  }
}

/**
 * Returns the element of the page with an id.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) {
    throw new Error(`the page has no element ${id}`);
  }
  return found;
}
