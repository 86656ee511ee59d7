'use strict';
// Conveniences only: everything is on the page without this script.
(() => {
  const LEAST_ROWS = 3;
  const LEAST_TO_FILTER = 12;

  const make = (name, text) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    return made;
  };

  const keyOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.key === undefined ? cell.textContent : cell.dataset.key;
  };

  const sort = (table, column, isNumber, heading) => {
    const before = heading.getAttribute('aria-sort');
    const up = before === null ? !isNumber : before === 'descending';
    const order = up ? 1 : -1;
    const compare = new Intl.Collator('en', { numeric: true }).compare;
    const rows = [...table.tBodies[0].rows].map((row) => [keyOf(row, column), row]);
    rows.sort(([one], [other]) => {
      const numbers = isNumber && one !== '' && other !== '' && !isNaN(one) && !isNaN(other);
      return order * (numbers ? one - other : compare(one, other));
    });
    for (const each of table.tHead.rows[0].cells) each.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    table.tBodies[0].append(...rows.map(([, row]) => row));
  };

  const addFilter = (place, name, items) => {
    if (items.length < LEAST_TO_FILTER) return;
    const label = make('label', `Filter ${name}`);
    const input = make('input');
    const count = make('span', '');
    label.className = 'filter';
    count.className = 'muted';
    count.setAttribute('role', 'status');
    input.type = 'search';
    input.addEventListener('input', () => {
      const wanted = input.value.toLowerCase();
      let shown = 0;
      for (const each of items) {
        const fits = each.textContent.toLowerCase().includes(wanted);
        each.hidden = !fits;
        if (fits) shown += 1;
      }
      count.textContent = wanted ? `${shown} of ${items.length}` : '';
    });
    label.append(input, count);
    place.before(label);
  };

  for (const table of document.querySelectorAll('table[data-tools]')) {
    const rows = [...table.tBodies[0].rows];
    if (rows.length < LEAST_ROWS) continue;
    [...table.tHead.rows[0].cells].forEach((heading, column) => {
      if (heading.dataset.plain !== undefined) return;
      const isNumber = heading.classList.contains('number');
      const button = make('button', heading.textContent);
      button.type = 'button';
      button.addEventListener('click', () => sort(table, column, isNumber, heading));
      heading.replaceChildren(button);
    });
    addFilter(table.parentElement, 'rows', rows);
  }

  const dumps = [...document.querySelectorAll('#dumps > details')];
  if (dumps.length) addFilter(dumps[0], 'dumps', dumps);

  const unfold = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === 'DETAILS') {
      target.hidden = false;
      target.open = true;
      target.scrollIntoView();
    }
  };
  addEventListener('hashchange', unfold);
  unfold();

  const folded = [];
  addEventListener('beforeprint', () => {
    for (const each of document.querySelectorAll('.printed > details')) {
      if (!each.open) folded.push(each);
      each.open = true;
    }
  });
  addEventListener('afterprint', () => {
    for (const each of folded.splice(0)) each.open = false;
  });
})();
