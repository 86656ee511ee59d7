/** Replacement of a name. */
const MASK = '***';

/** Folders beside those of people. */
const NO_PERSONS = new Set([
  '.',
  '..',
  'all users',
  'default',
  'default user',
  'default.migrated',
  'defaultuser0',
  'desktop.ini',
  'localservice',
  'networkservice',
  'public',
  'systemprofile',
]);
/** Placeholders for a missing serial number. */
const NO_SERIALS = new Set([
  '',
  'default string',
  'n/a',
  'none',
  'not applicable',
  'not specified',
  'o.e.m.',
  'oem',
  'system serial number',
  'base board serial number',
  'chassis serial number',
  'to be filled by o.e.m.',
  'unknown',
]);
/** Fields whose value is private whatever it is; lower case, letters only. */
const PRIVATE_FIELDS = new Set([
  'assettag',
  'bssid',
  'computername',
  'fruid',
  'hostname',
  'instanceid',
  'macaddress',
  'machinename',
  'partitionid',
  'platformid',
  'productkey',
  'serial',
  'serialnumber',
  'ssid',
  'userdomain',
  'username',
  'uuid',
]);

const WORD = '[\\p{L}\\p{N}_]';
const LETTER = '[\\p{L}\\p{N}]';
const NAME = '[^\\\\/:*?"<>|\\r\\n\\t\\0]+';
const SHARE = `(?:([\\\\/]+)(${NAME}))?`;
const PART = '\\s"\'<>()\\[\\],;:\\\\/|@=';
/** @param {string} pattern */
const folded = (pattern) => new RegExp(pattern, 'giu');
/** @param {string} pattern */
const exact = (pattern) => new RegExp(pattern, 'gu');

/** @typedef {(...found: any[]) => string} Replace */

const PROFILE = folded(
  `(?<!${WORD})((?:users|documents and settings|dokumente und einstellungen|docume~\\d` +
    `|winnt[\\\\/]{1,4}profiles)[\\\\/]+)(${NAME})`,
);
/** @type {Replace} */
const person = (all, before, name) =>
  NO_PERSONS.has(name.trim().toLowerCase()) ? all : before + MASK;
/** @type {Replace} */
const value = (_, before) => before + MASK;
/** @type {Replace} */
const server = (_, before, _name, slash, share) => before + MASK + (share ? slash + MASK : '');
/** @type {Replace} */
const account = (_, before) => `${before}-${MASK}`;

/** Characters of which every match has one, pattern, and replacement. */
const REPLACEMENTS = /** @type {[string, RegExp, Replace][]} */ ([
  [
    ':=',
    folded(
      `(?<!${LETTER})((?:b?ssid|(?:computer|user|host|machine)[ _-]?name|userdomain|logonserver` +
        '|serial(?:[ _-]?(?:number|no))?|product[ _-]?key)"?\\s{0,3}[:=]\\s{0,3})([^\\r\\n]+)',
    ),
    value,
  ],
  ['\\/', PROFILE, person],
  ['\\/', folded(`([\\\\/]home[\\\\/]+)(${NAME}(?=[\\\\/])|[^\\\\/:*?"<>|\\s\\0]+)`), value],
  ['-', folded(`(OneDrive - )(${NAME})`), value],
  [
    '\\/',
    folded(
      `(?<!${WORD})((?:unc|mup|lanmanredirector|webdavredirector)[\\\\/]+` +
        `(?:;[^\\\\/]{0,80}[\\\\/]+){0,3})(?!;)(${NAME})${SHARE}`,
    ),
    server,
  ],
  [
    '\\',
    exact(
      `((?:(?<!\\S)|(?<=["'=(\\[,;:]))\\\\{2,4})(?![?.\\\\])([^\\\\/:*?"<>|\\s\\0]+)${SHARE}`,
    ),
    unc,
  ],
  ['/', folded(`((?:(?<!\\S)|(?<=file:)|(?<=smb:))//)([^\\\\/:*?"<>|\\s\\0]+)${SHARE}`), server],
  [
    '\\#',
    folded(
      '((?:VID_[0-9A-F]{4}&PID_[0-9A-F]{4}(?:&[^\\\\/#\\s]{0,64})?' +
        '|USBSTOR[\\\\#]{1,4}[^\\\\/#\\s]{1,200})[\\\\#]+)([^\\\\/#"\\s]+)',
    ),
    value,
  ],
  ['_', folded('((?:dev|bluetoothdevice)_)[0-9a-f]{12}'), value],
  ['&_', folded('(BTH[A-Z]{0,12}[\\\\#][^\\s"]{0,200}?[&_])[0-9a-f]{12}(?![0-9a-z])'), value],
  ['-', folded(`(?<!${LETTER})(S-1-5-21)((?:-\\d{1,10}){1,3})`), account],
  ['-', folded(`(?<!${LETTER})(S-1-12-1)((?:-\\d{1,10}){1,8})`), account],
  [
    '-',
    folded(`(?<!${LETTER})[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}(?!${LETTER})`),
    () => Array(5).fill('*****').join('-'),
  ],
  [
    ':-',
    exact(
      '(?<![0-9A-Fa-f:\\-])[0-9A-Fa-f]{2}([:\\-])[0-9A-Fa-f]{2}(?:\\1[0-9A-Fa-f]{2}){4}' +
        '(?![:\\-]?[0-9A-Fa-f])',
    ),
    (_, mark) => Array(6).fill('**').join(mark),
  ],
  ['@', exact(`(?<![^${PART}])[^${PART}]+@([^${PART}]+)`), mail],
  ['.', /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\w|\.\d)/g, ip4],
  [
    ':',
    exact(`(?<![\\p{L}\\p{N}_:.])[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?![\\p{L}\\p{N}_:])`),
    ip6,
  ],
]);
/** Occurs in every text that has something to mask. */
const HINT = /[\\/@:=.\-_]/;

/**
 * @param {any[]} found
 */
function unc(...found) {
  const [all, before, name, slash, share, offset, text] = found;
  const [one, two, three] = text.slice(Math.max(0, offset - 3), offset).split('').reverse();
  const isDrive = one === ':' && /\p{L}/u.test(two ?? '') && !/[\p{L}\p{N}]/u.test(three ?? '');
  return isDrive ? all : server(all, before, name, slash, share);
}

/**
 * @param {string} all
 * @param {string} domain
 */
function mail(all, domain) {
  const labels = domain.replace(/\.+$/, '').split('.');
  const last = labels[labels.length - 1] ?? '';
  const isDomain = labels.length > 1 && labels.every(Boolean) && /^\p{L}{2,}$/u.test(last);
  return isDomain ? `${MASK}@${MASK}` : all;
}

/**
 * @param {string} all
 */
function ip4(all) {
  const octets = all.split('.').map(Number);
  const isPlain = octets.some((one) => one > 255) || octets[0] === 127 || octets.every((one) => !one);
  return isPlain ? all : '*.*.*.*';
}

/**
 * @param {string} all
 */
function ip6(all) {
  const groups = all.split(':');
  const gaps = all.split('::').length - 1;
  const open = (all.startsWith(':') && !all.startsWith('::')) || (all.endsWith(':') && !all.endsWith('::'));
  const used = groups.filter(Boolean);
  const isAddress = !open && !all.includes(':::') && (gaps === 1 ? used.length < 8 : !gaps && groups.length === 8);
  const isSmall = used.every((one, i) => /^0+$/.test(one) || (i === used.length - 1 && /^0*1$/.test(one)));
  const isLast = !used.length || isSmall && !/1::$/.test(all);
  return isAddress && !isLast ? MASK : all;
}

/**
 * Masks names of people and machines in paths, and accounts, keys and addresses.
 * @param {string} text
 */
export function masked(text) {
  if (!HINT.test(text)) {
    return text;
  }
  return REPLACEMENTS.reduce(
    (it, [marks, pattern, replace]) =>
      [...marks].some((mark) => it.includes(mark)) ? it.replace(pattern, replace) : it,
    text,
  );
}

/**
 * Masks a serial number; a text that only fills its place stays as it is.
 * @param {string} text
 */
export function maskedSerial(text) {
  const plain = text.trim().toLowerCase();
  return NO_SERIALS.has(plain) || /^[0.\-x ]*$/.test(plain) ? text : MASK;
}

/**
 * Masks every text of a document; keys, numbers and the shape stay.
 * @param {unknown} found
 * @returns {unknown}
 */
export function maskedDocument(found) {
  if (typeof found === 'string') {
    return masked(found);
  }
  if (Array.isArray(found)) {
    return found.map(maskedDocument);
  }
  if (found === null || typeof found !== 'object') {
    return found;
  }
  const entries = Object.entries(found).map(([name, inner]) => [name, maskedField(name, inner)]);
  return Object.fromEntries(entries);
}

/**
 * @param {string} name
 * @param {unknown} inner
 */
function maskedField(name, inner) {
  if (typeof inner !== 'string') {
    return maskedDocument(inner);
  }
  const isPrivate = PRIVATE_FIELDS.has(name.replace(/[_ ]/g, '').toLowerCase());
  return isPrivate ? maskedSerial(inner) : masked(inner);
}
