// What makes the pages better where there is JavaScript. All of them work without.
"use strict";

// Suggestions under the search box, as a list that the arrow keys go through.
for (const input of document.querySelectorAll("input[data-suggest]")) {
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = input.id + "-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  input.after(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  const base = new URL(input.dataset.suggest, location.href);
  let chosen = -1;
  let timer = 0;
  let asked = 0;

  const choose = (index) => {
    const items = [...list.children];
    chosen = items.length === 0 ? -1 : (index + items.length) % items.length;
    items.forEach((item, i) => item.setAttribute("aria-selected", String(i === chosen)));
    if (chosen >= 0) {
      input.setAttribute("aria-activedescendant", items[chosen].id);
    }
  };
  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const show = (names) => {
    list.replaceChildren(
      ...names
        .filter((name) => name.href)
        .map((name, i) => {
          const item = document.createElement("li");
          item.id = list.id + "-" + i;
          item.setAttribute("role", "option");
          item.dataset.href = new URL(name.href, base).href;
          const label = document.createElement("bdi");
          label.textContent = name.label;
          const kind = document.createElement("small");
          kind.textContent = name.kind;
          item.append(label, kind);
          // Before the box loses the focus, which closes the list.
          item.addEventListener("mousedown", () => location.assign(item.dataset.href));
          return item;
        }),
    );
    chosen = -1;
    list.hidden = list.children.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    const words = input.value.trim();
    if (words.length < 2) {
      close();
      return;
    }
    timer = setTimeout(async () => {
      const number = ++asked;
      const address = new URL(base);
      address.searchParams.set("q", words);
      const response = await fetch(address);
      if (response.ok && number === asked) {
        show(await response.json());
      }
    }, 120);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && !list.hidden) {
      choose(chosen + 1);
      event.preventDefault();
    } else if (event.key === "ArrowUp" && !list.hidden) {
      choose(chosen - 1);
      event.preventDefault();
    } else if (event.key === "Enter" && chosen >= 0) {
      location.assign(list.children[chosen].dataset.href);
      event.preventDefault();
    } else if (event.key === "Escape") {
      close();
    }
  });
  input.addEventListener("blur", close);
}

// A slash leads to the search box from anywhere.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    document.querySelector("input[type=search]")?.focus();
    event.preventDefault();
  }
});

// The marks of the statement that is shown stand out.
const reading = document.querySelector(".reading");
if (reading) {
  const highlight = () => {
    for (const mark of reading.querySelectorAll(".m.chosen")) {
      mark.classList.remove("chosen");
    }
    if (location.hash.startsWith("#s-")) {
      for (const mark of reading.querySelectorAll("a.m")) {
        if (mark.getAttribute("href") === location.hash) {
          mark.classList.add("chosen");
        }
      }
    }
  };
  addEventListener("hashchange", highlight);
  highlight();
}

// Tables can be sorted by their columns.
for (const table of document.querySelectorAll("table.rows")) {
  const body = table.tBodies[0];
  if (!table.tHead || !body || body.rows.length < 2) {
    continue;
  }
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      for (const other of table.tHead.rows[0].cells) {
        other.removeAttribute("aria-sort");
      }
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const text = (row) => row.cells[column]?.textContent.trim() ?? "";
      const sorted = [...body.rows].sort((a, b) => order.compare(text(a), text(b)));
      body.append(...(up ? sorted : sorted.reverse()));
    });
  });
}
