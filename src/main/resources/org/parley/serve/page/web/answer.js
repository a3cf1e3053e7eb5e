// Other views of an answer than the table, each only where its columns allow it.
"use strict";

const answer = {
  /** What the table holds: the columns with their kinds, and the rows. */
  read(table) {
    const rows = [...table.tBodies[0].rows].map((row) =>
      [...row.cells].map((cell) => ({
        text: (cell.querySelector("a, data, span") ?? cell).textContent.trim(),
        value: cell.querySelector("data")?.value ?? cell.textContent.trim(),
        href: cell.querySelector("a")?.href,
        point: cell.dataset.point ?? answer.point(cell.textContent),
      })),
    );
    const filled = (column) => rows.map((row) => row[column]).filter((cell) => cell.text !== "");
    const all = (column, test) => filled(column).length > 0 && filled(column).every(test);
    const columns = [...table.tHead.rows[0].cells].map((head, i) => ({
      name: head.textContent.trim(),
      i,
      isNumber: all(i, (cell) => /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(cell.value)),
      isDate: all(i, (cell) => /^-?\d{4}(-\d\d(-\d\d.*)?)?(\/.*)?$/.test(cell.value)),
      isThing: filled(i).some((cell) => cell.href),
      isPlace: filled(i).some((cell) => cell.point),
    }));
    return { columns, rows };
  },

  /** Longitude and latitude of a point in WKT. */
  point(text) {
    const found = /^\s*POINT\s*\(\s*([-+\d.eE]+)\s+([-+\d.eE]+)\s*\)/i.exec(text);
    return found ? Number(found[1]) + " " + Number(found[2]) : undefined;
  },

  /** The column that names a row, besides some others. */
  naming({ columns }, used) {
    return (
      columns.find((column) => !used.includes(column) && column.isThing) ??
      columns.find((column) => !used.includes(column) && !column.isNumber) ??
      columns[0]
    );
  },

  /** The other columns of a row, in words. */
  note({ columns }, row, used) {
    return drawing.short(
      columns
        .filter((column) => !used.includes(column) && row[column.i].text)
        .map((column) => row[column.i].text)
        .join("; "),
      300,
    );
  },

  graph(box, { columns, rows }) {
    const things = columns.filter((column) => column.isThing);
    const nodes = new Map();
    const edges = [];
    for (const row of rows.slice(0, 500)) {
      const [first, ...others] = things.filter((column) => row[column.i].href);
      [first, ...others].forEach((column) => {
        if (column) {
          nodes.set(row[column.i].href, row[column.i]);
        }
      });
      for (const other of others) {
        if (row[first.i].href !== row[other.i].href) {
          edges.push({ from: row[first.i].href, to: row[other.i].href, label: other.name });
        }
      }
    }
    return drawing.graph(box, [...nodes.values()], edges);
  },

  map(box, data) {
    const place = data.columns.find((column) => column.isPlace);
    const name = answer.naming(data, place.isThing ? [] : [place]);
    const dots = new Map();
    for (const row of data.rows) {
      const { point } = row[place.i];
      if (point) {
        if (!dots.has(point)) {
          const title = place.isThing ? row[place.i] : row[name.i];
          dots.set(point, { point, place: title, entries: [] });
        }
        dots.get(point).entries.push({
          ...(place === name ? { text: "" } : row[name.i]),
          note: answer.note(data, row, [place, name]),
        });
      }
    }
    box.classList.add("map");
    return drawing.map(box, [...dots.values()]);
  },

  timeline(box, data) {
    const date = data.columns.find((column) => column.isDate);
    const name = answer.naming(data, [date]);
    return drawing.timeline(
      box,
      data.rows
        .filter((row) => row[date.i].text)
        .map((row) => ({
          ...row[name.i],
          date: row[date.i].value,
          note: answer.note(data, row, [date, name]),
        })),
    );
  },

  chart(box, data) {
    const value = data.columns.find((column) => column.isNumber && !column.isDate);
    const name = answer.naming(data, [value]);
    const shown = data.rows.filter((row) => row[value.i].text).slice(0, 40);
    const size = (row) => Math.abs(Number(row[value.i].value));
    const most = Math.max(...shown.map(size), Number.MIN_VALUE);
    const picture = drawing.svg("svg", {
      class: "chart",
      viewBox: "0 0 820 " + (shown.length * 26 + 10),
      role: "group",
      "aria-label": value.name + " by " + name.name,
    });
    shown.forEach((row, i) => {
      const y = i * 26;
      const width = (size(row) / most) * 420;
      const label = drawing.svg(
        "text",
        { x: 290, y: y + 18, "text-anchor": "end" },
        drawing.short(row[name.i].text, 42),
      );
      const { href } = row[name.i];
      picture.append(
        href ? drawing.svg("a", { href }, label) : label,
        drawing.svg("rect", { x: 300, y: y + 4, width: Math.max(1, width), height: 18, rx: 3 }),
        drawing.svg("text", { x: 308 + width, y: y + 18 }, row[value.i].text),
      );
    });
    box.replaceChildren(drawing.element("div", { class: "wide" }, picture));
  },

  /** The views that the columns allow. */
  offers({ columns }) {
    return [
      ["Graph", answer.graph, columns.filter((column) => column.isThing).length > 1],
      ["Map", answer.map, columns.some((column) => column.isPlace)],
      ["Timeline", answer.timeline, columns.some((column) => column.isDate)],
      [
        "Chart",
        answer.chart,
        columns.length > 1 && columns.some((column) => column.isNumber && !column.isDate),
      ],
    ].filter(([, , isPossible]) => isPossible);
  },
};

{
  const views = document.getElementById("views");
  const table = document.querySelector("#view-table table.rows");
  const other = document.getElementById("view-other");
  const data = table && table.tBodies[0].rows.length > 0 ? answer.read(table) : null;
  const offers = data ? answer.offers(data) : [];
  const show = async (chosen) => {
    for (const button of views.children) {
      button.setAttribute("aria-pressed", String(button.textContent === chosen));
    }
    document.getElementById("view-table").hidden = chosen !== "Table";
    other.hidden = chosen === "Table";
    if (chosen !== "Table") {
      const box = drawing.element("div", {});
      other.replaceChildren(box);
      await offers.find(([name]) => name === chosen)[1](box, data);
      other.dataset.shown = chosen;
    }
  };
  const only = offers.find(([name]) => name === views.dataset.only);
  if (only) {
    // The page has chosen; the table goes below.
    const box = drawing.element("div", {});
    other.hidden = false;
    other.replaceChildren(box);
    document.querySelector("#view-table > details").open = false;
    Promise.resolve(only[1](box, data)).then(() => {
      other.dataset.shown = only[0];
    });
  } else if (offers.length > 0) {
    views.hidden = false;
    for (const name of ["Table", ...offers.map(([each]) => each)]) {
      const button = drawing.element("button", { type: "button", class: "quiet" }, name);
      button.addEventListener("click", () => show(name));
      views.append(button);
    }
    show("Table");
  }
}
