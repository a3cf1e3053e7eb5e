// The SPARQL page: the editor, and what was asked before.
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
