// Compares the fields that parsers have with their declarations: node fields.cjs FILE...
// Prints what differs, and how many values were looked at.

const { readFileSync } = require('node:fs');
const { extname } = require('node:path');

const { ExactStream } = require('windows-kernel-dump');

const ROOTS = {
  '.cab': ['windows-cabinet', 'WindowsCabinet'],
  '.cper': ['cper', 'Cper'],
  '.pci': ['pci-configuration', 'PciConfiguration'],
  '.pdb': ['windows-pdb', 'WindowsPdb'],
  '.pe': ['windows-pe', 'WindowsPe'],
  '.smbios': ['smbios', 'Smbios'],
  '.dmp': ['windows-kernel-dump', 'WindowsKernelDump'],
};

/** Reads declarations: types of fields, by the path of the class. */
function declared(entry) {
  const path = require.resolve(`windows-kernel-dump/${entry}`).replace(/\.js$/, '.d.ts');
  const classes = new Map();
  const scopes = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const scope = line.match(/^ *(?:export declare )?(class|namespace|enum) (\w+) \{$/);
    const field = line.match(/^ *readonly (\w+): (.*);$/);
    const member = line.match(/^ *(\w+) = (-?0x[0-9a-f]+),$/);
    if (scope) {
      scopes.push(scope[2]);
      if (scope[1] !== 'namespace') {
        classes.set(scopes.join('.'), {});
      }
    } else if (/^ *\}$/.test(line)) {
      scopes.pop();
    } else if (member) {
      classes.get(scopes.join('.'))[member[1]] = Number(member[2]);
    } else if (field) {
      classes.get(scopes.join('.'))[field[1]] = field[2];
    }
  }
  return classes;
}

/** Paths of all classes of a parser, whose enumerations are compared on the way. */
function paths(Type, path, classes, found = new Map()) {
  found.set(Type, path);
  for (const [name, inner] of Object.entries(Type)) {
    if (typeof inner === 'function') {
      paths(inner, `${path}.${name}`, classes, found);
    } else {
      const members = classes.get(`${path}.${name}`);
      const expected = Object.entries(members).flatMap(([key, value]) => [
        [key, value],
        [String(value), key],
      ]);
      const same = JSON.stringify(expected.sort()) === JSON.stringify(Object.entries(inner).sort());
      seen.members += Object.keys(members).length;
      if (!same) {
        problems.add(`${path}.${name} has other members`);
      }
    }
  }
  return found;
}

/** Whether an error says that bytes are missing or wrong. */
const isOfRuntime = ({ name, message }) =>
  /^(EOFError|Validation)/.test(name) || message.startsWith('End of stream reached');

const problems = new Set();
const seen = { values: 0, bigint: 0, members: 0 };

function fits(value, type, known) {
  const options = type.split(' | ');
  if (Array.isArray(value)) {
    const item = type.replace(/^\((.*)\)\[\].*$/, '$1').replace(/\[\].*$/, '');
    return type.includes('[]') && value.every((each) => fits(each, item, known));
  }
  if (value instanceof Uint8Array) {
    return options.includes('Uint8Array');
  }
  if (value !== null && typeof value === 'object') {
    return options.includes(known.get(value.constructor));
  }
  return options.includes(value === undefined ? 'undefined' : typeof value);
}

function walk(value, classes, known, depth = 0) {
  if (Array.isArray(value)) {
    value.slice(0, 50).forEach((each) => walk(each, classes, known, depth));
  } else if (value && typeof value === 'object' && known.has(value.constructor) && depth < 12) {
    const path = known.get(value.constructor);
    const fields = classes.get(path);
    const prototype = Object.getOwnPropertyDescriptors(Object.getPrototypeOf(value));
    const getters = Object.keys(prototype).filter((name) => prototype[name].get);
    for (const name of [...Object.keys(value), ...getters]) {
      if (!name.startsWith('_') && !(name in fields)) {
        problems.add(`${path}.${name} is not declared`);
      }
    }
    for (const [name, type] of Object.entries(fields)) {
      let field;
      try {
        field = value[name];
      } catch (error) {
        if (!isOfRuntime(error)) {
          problems.add(`${path}.${name}: ${error}`);
        }
        continue;
      }
      seen.values += 1;
      seen.bigint += typeof field === 'bigint';
      if (!fits(field, type, known)) {
        problems.add(`${path}.${name} is no ${type}: ${String(field)}`);
      }
      if (!name.startsWith('_')) {
        walk(field, classes, known, depth + 1);
      }
    }
  }
}

for (const file of process.argv.slice(2)) {
  const [entry, name] = ROOTS[extname(file)] ?? ROOTS['.dmp'];
  const Type = require(`windows-kernel-dump/${entry}`)[name];
  const classes = declared(entry);
  const known = paths(Type, name, classes).set(ExactStream, 'ExactStream');
  try {
    walk(new Type(new ExactStream(readFileSync(file))), classes, known);
  } catch (error) {
    if (!isOfRuntime(error)) {
      throw error;
    }
  }
}
console.log(JSON.stringify({ ...seen, problems: [...problems] }));
