// The explorer: the neighbourhood of an entity as a graph that grows by double clicks.
"use strict";

{
  const explorer = document.getElementById("explorer");
  const canvas = document.getElementById("canvas");
  const status = document.getElementById("chosen");
  const size = document.getElementById("size");
  const source = new URL(explorer.dataset.source, location.href);
  explorer.hidden = false;

  const css = getComputedStyle(document.documentElement);
  const colour = (name) => css.getPropertyValue(name).trim();
  const stances = {
    friendly: colour("--status"),
    asking: colour("--condition"),
    hostile: colour("--problem"),
    neutral: colour("--quiet"),
  };
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

  // The library would add a style sheet of one rule, which ours has already, if it did not find this.
  const present = document.createElement("template");
  present.id = "__________cytoscape_stylesheet";
  document.body.append(present);

  const cy = cytoscape({
    container: canvas,
    minZoom: 0.1,
    maxZoom: 1.8,
    style: [
      {
        selector: "node",
        style: {
          label: "data(label)",
          color: colour("--ink"),
          "font-size": 12,
          "text-wrap": "wrap",
          "text-max-width": 110,
          "text-valign": "bottom",
          "text-margin-y": 4,
          "text-background-color": colour("--raised"),
          "text-background-opacity": 0.8,
          "background-color": colour("--claim"),
          width: 22,
          height: 22,
        },
      },
      { selector: "node[style = 'state']", style: { shape: "round-rectangle" } },
      { selector: "node[style = 'territory']", style: { shape: "diamond" } },
      { selector: "node[style = 'other']", style: { "background-color": colour("--quiet") } },
      {
        selector: "node.open",
        style: { "border-width": 3, "border-color": colour("--ink"), width: 30, height: 30 },
      },
      {
        selector: "edge",
        style: {
          width: 2,
          "curve-style": "bezier",
          "target-arrow-shape": "triangle",
          "arrow-scale": 0.9,
          "line-color": (edge) => stances[edge.data("stance")],
          "target-arrow-color": (edge) => stances[edge.data("stance")],
        },
      },
      { selector: "edge[!own]", style: { "line-style": "dashed" } },
      {
        selector: "edge.lit",
        style: {
          label: "data(label)",
          width: 4,
          color: colour("--ink"),
          "font-size": 11,
          "text-background-color": colour("--raised"),
          "text-background-opacity": 0.9,
          "text-rotation": "autorotate",
        },
      },
      { selector: ".hidden", style: { display: "none" } },
    ],
  });

  // Ten lines between two would draw them ten times as close: one counts.
  const arrange = () => {
    const seen = new Set();
    const single = cy.edges().filter((edge) => {
      const pair = [edge.source().id(), edge.target().id()].sort().join(" ");
      return !seen.has(pair) && seen.add(pair);
    });
    cy.nodes()
      .union(single)
      .layout({
        name: "cose",
        animate: !calm && cy.nodes().length < 150,
        randomize: false,
        nodeRepulsion: () => 300000,
        idealEdgeLength: () => 90,
        nodeOverlap: 40,
        numIter: cy.nodes().length > 200 ? 300 : 1000,
        padding: 40,
      })
      .run();
  };

  const expand = async (iri) => {
    const address = new URL(source);
    address.searchParams.set("iri", iri);
    const response = await fetch(address);
    if (!response.ok) {
      status.textContent = "The server does not answer: " + response.status;
      return;
    }
    const found = await response.json();
    const centre = cy.getElementById(iri);
    const around = centre.nonempty() ? centre.position() : { x: 0, y: 0 };
    found.nodes.forEach((node, i) => {
      if (cy.getElementById(node.id).empty()) {
        const angle = (2 * Math.PI * i) / found.nodes.length;
        cy.add({
          group: "nodes",
          data: node,
          position: { x: around.x + 160 * Math.cos(angle), y: around.y + 160 * Math.sin(angle) },
        });
      }
    });
    for (const edge of found.edges) {
      const id = edge.id + " " + edge.source + " " + edge.target;
      if (cy.getElementById(id).empty()) {
        cy.add({ group: "edges", data: { ...edge, id } });
      }
    }
    cy.getElementById(iri).addClass("open");
    filter();
    arrange();
  };

  const filter = () => {
    const from = document.getElementById("from").value;
    const to = document.getElementById("to").value;
    const attributed = document.getElementById("attributed").checked;
    cy.batch(() => {
      cy.edges().forEach((edge) => {
        const date = edge.data("date");
        const outside = (from && !(date >= from)) || (to && !(date && date <= to));
        edge.toggleClass("hidden", Boolean(outside || (!attributed && !edge.data("own"))));
      });
      cy.nodes().forEach((node) => {
        const lonely = node.connectedEdges().not(".hidden").empty();
        node.toggleClass("hidden", lonely && !node.hasClass("open"));
      });
    });
    const shown = (all) => all.not(".hidden").length;
    size.textContent = shown(cy.nodes()) + " actors, " + shown(cy.edges()) + " statements";
    canvas.dataset.nodes = shown(cy.nodes());
  };

  const link = (text, href) => {
    const a = document.createElement("a");
    a.href = new URL(href, source);
    a.textContent = text;
    return a;
  };

  cy.on("dbltap", "node", (event) => expand(event.target.id()));
  cy.on("tap", "node", (event) => {
    const node = event.target;
    cy.edges().removeClass("lit");
    node.connectedEdges().addClass("lit");
    const name = node.data("label");
    status.replaceChildren(
      node.data("href") ? link(name, node.data("href")) : document.createTextNode(name),
      document.createTextNode(". Double-click to add its neighbours."),
    );
  });
  cy.on("tap", "edge", (event) => {
    const edge = event.target;
    cy.edges().removeClass("lit");
    edge.addClass("lit");
    const data = edge.data();
    status.replaceChildren(
      document.createTextNode(edge.source().data("label") + " – "),
      data.href ? link(data.label, data.href) : document.createTextNode(data.label),
      document.createTextNode(
        " – " + edge.target().data("label") + ", according to " + data.voice +
          (data.date ? ", " + data.date : "") + ": “" + data.words + "”",
      ),
    );
  });
  for (const id of ["from", "to", "attributed"]) {
    document.getElementById(id).addEventListener("change", filter);
  }
  document.getElementById("fit").addEventListener("click", () => cy.fit(undefined, 30));
  expand(explorer.dataset.iri);
}
