// The SPARQL page: the editor, and other views of an answer than the table.
"use strict";

const form = document.getElementById("query-form");
const area = document.getElementById("query");

// The editor takes the place of the text area, which goes on to be what is sent.
{
  const base = new URL(form.dataset.terms, location.href);
  let terms;
  const known = async () => (terms ??= await (await fetch(base)).json());

  // The stock completers would ask sites elsewhere.
  Yasqe.defaults.autocompleters = ["variables"];
  for (const [name, stock, list] of [
    ["parley-class", "class", "classes"],
    ["parley-property", "property", "properties"],
  ]) {
    Yasqe.forkAutocompleter(stock, {
      name,
      bulk: true,
      persistenceId: null,
      get: async () => (await known())[list],
    });
  }
  Yasqe.registerAutocompleter({
    name: "parley-prefix",
    bulk: true,
    autoShow: true,
    persistenceId: null,
    isValidCompletionPosition: (yasqe) =>
      /^\s*PREFIX\s+[\w-]*:?$/i.test(
        yasqe.getDoc().getLine(yasqe.getDoc().getCursor().line).slice(0, yasqe.getDoc().getCursor().ch),
      ),
    get: async () =>
      Object.entries((await known()).prefixes).map(([name, iri]) => name + ": <" + iri + ">"),
    preProcessToken: (yasqe, token) => ({ ...token, autocompletionString: token.string.trim() }),
    postProcessSuggestion: (yasqe, token, suggestion) => suggestion,
  });
  Yasqe.defaults.autocompleters = ["variables", "parley-prefix", "parley-class", "parley-property"];

  const place = document.createElement("div");
  place.id = "editor";
  area.after(place);
  const editor = new Yasqe(place, {
    value: area.value,
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: () => location.href,
    createShortLink: undefined,
    prefixCcApi: null,
    showQueryButton: false,
    collapsePrefixesOnLoad: false,
    requestConfig: { endpoint: new URL("sparql", base).href },
    extraKeys: {
      "Ctrl-Enter": () => form.requestSubmit(),
      "Cmd-Enter": () => form.requestSubmit(),
      "Ctrl-Space": () => editor.autocomplete(),
      Tab: false,
      "Shift-Tab": false,
    },
  });
  const input = editor.getInputField();
  input.setAttribute("aria-label", "Query");
  area.hidden = true;
  area.required = false;
  form.querySelector("label").addEventListener("click", () => editor.focus());
  form.addEventListener("submit", () => {
    area.value = editor.getValue();
  });

  // A mistake is shown where it is.
  const problem = document.getElementById("problem");
  const position = problem && /^query:(\d+):(\d+)/.exec(problem.textContent);
  if (position) {
    const at = { line: Number(position[1]) - 1, ch: Number(position[2]) - 1 };
    editor.getDoc().setCursor(at);
    editor.addLineClass(at.line, "background", "wrong");
    editor.focus();
  }
}

// What was asked before stays in this browser alone.
{
  const key = "parley-queries";
  let before = [];
  try {
    before = JSON.parse(localStorage.getItem(key)) ?? [];
  } catch {
    // Without storage there is no history.
  }
  const asked = new URLSearchParams(location.search).get("query");
  if (asked && !document.getElementById("problem")) {
    before = [asked, ...before.filter((each) => each !== asked)].slice(0, 20);
    try {
      localStorage.setItem(key, JSON.stringify(before));
    } catch {
      // As above.
    }
  }
  const history = document.getElementById("history");
  history.hidden = before.length === 0;
  history.querySelector("ul").replaceChildren(
    ...before.map((query) => {
      const item = document.createElement("li");
      const a = document.createElement("a");
      a.href = "?query=" + encodeURIComponent(query);
      const words = query.split("\n").filter((line) => line && !/^(#|PREFIX)/i.test(line));
      a.textContent = words.join(" ").slice(0, 120) || query.slice(0, 120);
      item.append(a);
      return item;
    }),
  );
}

// Views of the answer, each only where its columns allow it.
const table = document.querySelector("#view-table table.rows");
if (table && table.tBodies[0].rows.length > 0) {
  const views = document.getElementById("views");
  const other = document.getElementById("view-other");
  const plain = document.getElementById("view-table");
  const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
  const rows = [...table.tBodies[0].rows].map((row) =>
    [...row.cells].map((cell) => {
      const a = cell.querySelector("a");
      const words = a ?? cell.querySelector("span") ?? cell;
      return { text: words.textContent.trim(), href: a?.href };
    }),
  );
  const all = (column, test) => {
    const filled = rows.map((row) => row[column]).filter((cell) => cell.text !== "");
    return filled.length > 0 && filled.every(test);
  };
  const columns = heads.map((name, i) => ({
    name,
    i,
    number: all(i, (cell) => /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(cell.text)),
    date: all(i, (cell) => /^-?\d{4}(-\d\d(-\d\d.*)?)?(\/.*)?$/.test(cell.text)),
    thing: all(i, (cell) => cell.href !== undefined),
    place: all(i, (cell) => /^(<[^>]*>\s*)?POINT\s*\(/i.test(cell.text)),
  }));
  const svg = (name, attributes, ...children) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  };
  const linked = (cell, ...children) =>
    cell.href ? svg("a", { href: cell.href }, ...children) : svg("g", {}, ...children);
  const short = (text, length) => (text.length > length ? text.slice(0, length - 1) + "…" : text);
  const naming = (used) =>
    columns.find((column) => !used.includes(column) && column.thing) ??
    columns.find((column) => !used.includes(column) && !column.number) ??
    columns[0];

  const chart = (value) => {
    const name = naming([value]);
    const shown = rows.slice(0, 40);
    const most = Math.max(...shown.map((row) => Math.abs(Number(row[value.i].text))), 1);
    const picture = svg("svg", {
      class: "chart",
      viewBox: "0 0 820 " + (shown.length * 26 + 10),
      role: "group",
      "aria-label": value.name + " by " + name.name,
    });
    shown.forEach((row, i) => {
      const y = i * 26;
      const width = (Math.abs(Number(row[value.i].text)) / most) * 440;
      picture.append(
        linked(
          row[name.i],
          svg("text", { x: 290, y: y + 18, "text-anchor": "end" }, short(row[name.i].text, 42)),
        ),
        svg("rect", { x: 300, y: y + 4, width: Math.max(1, width), height: 18, rx: 3 }),
        svg("text", { x: 308 + width, y: y + 18 }, row[value.i].text),
      );
    });
    return picture;
  };

  const timeline = (date) => {
    const day = (text) => {
      const parts = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text);
      return parts ? Date.UTC(parts[1], (parts[2] ?? 1) - 1, parts[3] ?? 1) : NaN;
    };
    const name = naming([date]);
    const shown = rows
      .filter((row) => !Number.isNaN(day(row[date.i].text)))
      .sort((a, b) => day(a[date.i].text) - day(b[date.i].text))
      .slice(0, 200);
    const first = day(shown[0][date.i].text);
    const last = day(shown[shown.length - 1][date.i].text);
    const x = (row) => 110 + ((day(row[date.i].text) - first) / (last - first || 1)) * 460;
    const picture = svg("svg", {
      class: "timeline",
      viewBox: "0 0 820 " + (shown.length * 24 + 10),
      role: "group",
      "aria-label": name.name + " by " + date.name,
    });
    shown.forEach((row, i) => {
      const y = i * 24 + 14;
      picture.append(
        svg("text", { x: 0, y: y + 5, class: "tick" }, short(row[date.i].text, 14)),
        svg("line", { x1: 100, x2: x(row), y1: y, y2: y }),
        linked(
          row[name.i],
          svg("circle", { cx: x(row), cy: y, r: 5 }),
          svg("text", { x: x(row) + 10, y: y + 5 }, short(row[name.i].text, 34)),
        ),
      );
    });
    return picture;
  };

  // Points alone, on lines of latitude and longitude: no borders are drawn, for they are what is at issue.
  const map = (place) => {
    const name = naming([place]);
    const picture = svg("svg", {
      class: "map",
      viewBox: "-180 -90 360 180",
      role: "group",
      "aria-label": name.name + " on a map",
    });
    for (let degree = -180; degree <= 180; degree += 30) {
      picture.append(svg("line", { x1: degree, x2: degree, y1: -90, y2: 90 }));
      if (Math.abs(degree) <= 90) {
        picture.append(svg("line", { x1: -180, x2: 180, y1: degree, y2: degree }));
      }
    }
    for (const row of rows) {
      const point = /POINT\s*\(\s*(\S+)\s+(\S+?)\s*\)/i.exec(row[place.i].text);
      if (point) {
        picture.append(
          linked(
            row[name.i],
            svg("circle", { cx: point[1], cy: -point[2], r: 1.5 }),
            svg("title", {}, row[name.i].text),
          ),
        );
      }
    }
    return picture;
  };

  const script = (src) =>
    new Promise((resolve, reject) => {
      const element = document.createElement("script");
      element.src = src;
      element.onload = resolve;
      element.onerror = reject;
      document.head.append(element);
    });

  const graph = async (things) => {
    const canvas = document.createElement("div");
    canvas.id = "canvas";
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", "The answer as a graph");
    other.replaceChildren(canvas);
    if (!window.cytoscape) {
      await script(views.dataset.graph);
    }
    // As in the explorer: this keeps the library from adding a style sheet.
    const present = document.createElement("template");
    present.id = "__________cytoscape_stylesheet";
    canvas.append(present);
    const css = getComputedStyle(document.documentElement);
    const colour = (name) => css.getPropertyValue(name).trim();
    const nodes = new Map();
    const edges = [];
    const add = (cell) => nodes.set(cell.href, { data: { id: cell.href, label: cell.text } });
    for (const row of rows.slice(0, 500)) {
      const filled = things.filter((column) => row[column.i].href);
      filled.forEach((column) => add(row[column.i]));
      filled.slice(1).forEach((column) => {
        if (row[filled[0].i].href !== row[column.i].href) {
          edges.push({
            data: {
              source: row[filled[0].i].href,
              target: row[column.i].href,
              label: column.name,
            },
          });
        }
      });
    }
    const cy = cytoscape({
      container: canvas,
      elements: [...nodes.values(), ...edges],
      layout: { name: "cose", animate: false, nodeRepulsion: () => 40000 },
      style: [
        {
          selector: "node",
          style: {
            label: "data(label)",
            color: colour("--ink"),
            "font-size": 12,
            "text-wrap": "wrap",
            "text-max-width": 120,
            "text-valign": "bottom",
            "background-color": colour("--claim"),
            width: 18,
            height: 18,
          },
        },
        {
          selector: "edge",
          style: {
            label: "data(label)",
            color: colour("--quiet"),
            "font-size": 10,
            "line-color": colour("--line"),
            "target-arrow-color": colour("--line"),
            "target-arrow-shape": "triangle",
            "curve-style": "bezier",
            width: 2,
          },
        },
      ],
    });
    cy.on("dbltap", "node", (event) => location.assign(event.target.id()));
    return null;
  };

  const things = columns.filter((column) => rows.some((row) => row[column.i].href));
  const numbers = columns.filter((column) => column.number && !column.date);
  const dates = columns.filter((column) => column.date);
  const places = columns.filter((column) => column.place);
  const offers = [["Table", null]];
  if (things.length > 1) {
    offers.push(["Graph", () => graph(things)]);
  }
  if (places.length > 0) {
    offers.push(["Map", () => map(places[0])]);
  }
  if (dates.length > 0) {
    offers.push(["Timeline", () => timeline(dates[0])]);
  }
  if (numbers.length > 0 && columns.length > 1) {
    offers.push(["Chart", () => chart(numbers[0])]);
  }
  if (offers.length > 1) {
    views.hidden = false;
    views.className = "views";
    views.setAttribute("role", "group");
    views.setAttribute("aria-label", "Show the answer as");
    for (const [name, draw] of offers) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "quiet";
      button.textContent = name;
      button.setAttribute("aria-pressed", String(draw === null));
      button.addEventListener("click", async () => {
        for (const each of views.children) {
          each.setAttribute("aria-pressed", String(each === button));
        }
        plain.hidden = draw !== null;
        other.hidden = draw === null;
        const picture = draw === null ? null : await draw();
        if (picture) {
          other.replaceChildren(picture);
        }
      });
      views.append(button);
    }
  }
}
