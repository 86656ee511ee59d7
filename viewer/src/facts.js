export { setTables } from './facts/data.js';
export { FactsError } from './facts/errors.js';
export { ELSEWHERE, readFacts } from './facts/read_facts.js';
