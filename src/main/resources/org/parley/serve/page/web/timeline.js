// Timelines: what happened or was said when, to be moved and zoomed. Of the library the build in "dist" is taken, though it
// warns that it is deprecated: the others add style sheets of their own, which the server's policy forbids.
"use strict";

{
  /** The day at which a date begins, and the one at which it ends; either may lack month or day. */
  const span = (text) => {
    const parse = (part) => {
      const found = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(part);
      if (!found) {
        return null;
      }
      const [year, month, day] = [found[1], found[2], found[3]].map((each) => each && Number(each));
      const start = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
      const end = new Date(
        day
          ? start
          : month
            ? Date.UTC(year, month, 1)
            : Date.UTC(year + 1, 0, 1),
      );
      return { start, end };
    };
    const [from, to] = text.split("/").map(parse);
    if (!from) {
      return null;
    }
    const end = (to ?? from).end;
    return end > from.start ? { start: from.start, end } : { start: from.start };
  };

  /** Entries of the same date as one, where there are so many that they would cover all else. */
  const together = (entries) => {
    const byDate = new Map();
    for (const entry of entries) {
      byDate.set(entry.date, [...(byDate.get(entry.date) ?? []), entry]);
    }
    return [...byDate.values()].flatMap((group) =>
      group.length > 3 ? [group] : group.map((entry) => [entry]),
    );
  };

  /** Draws entries: { text, href, date, note }. */
  drawing.timeline = async (box, entries) => {
    await Promise.all([drawing.load("timeline"), drawing.load("timelineStyle")]);
    const chosen = drawing.element("div", { class: "hint", role: "status" });
    chosen.textContent =
      "Choose an entry to read it. Drag to move; Ctrl and the wheel, or the keys + and −, zoom.";
    const canvas = drawing.element("div", {
      class: "timeline",
      tabindex: "0",
      role: "region",
      "aria-label": "Timeline; the table says the same",
    });
    box.replaceChildren(canvas, chosen);
    const items = together(entries).flatMap((group, id) => {
      const when = span(group[0].date);
      return when ? [{ id, group, ...when, type: when.end ? "range" : "box", content: "" }] : [];
    });
    const timeline = new vis.Timeline(canvas, items, {
      template: (item) =>
        item?.group
          ? drawing.element(
              "span",
              { title: item.group.map((entry) => entry.text).join("\n") },
              drawing.element("bdi", {}, drawing.short(item.group[0].text, 34)),
              item.group.length > 1 ? " + " + (item.group.length - 1) : "",
            )
          : "",
      moment: (date) => vis.moment(date).utc(),
      showCurrentTime: false,
      maxHeight: 560,
      minHeight: 260,
      zoomKey: "ctrlKey",
      horizontalScroll: true,
      verticalScroll: true,
      zoomMin: 864e5,
      orientation: "top",
      selectable: true,
      margin: { item: { horizontal: 4, vertical: 5 } },
    });
    timeline.on("select", ({ items: [id] }) => {
      const group = items.find((item) => item.id === id)?.group ?? [];
      if (group.length > 0) {
        chosen.replaceChildren(
          group[0].date,
          drawing.element(
            "ul",
            {},
            ...group.map((entry) =>
              drawing.element(
                "li",
                {},
                drawing.linked(entry),
                entry.note ? " – " + entry.note : "",
              ),
            ),
          ),
        );
      }
    });
    canvas.addEventListener("keydown", (event) => {
      const moves = { "+": [0, 0.5], "-": [0, -0.5], ArrowLeft: [-0.2], ArrowRight: [0.2] };
      const [shift, zoom] = moves[event.key] ?? [];
      if (zoom !== undefined) {
        zoom > 0 ? timeline.zoomIn(zoom) : timeline.zoomOut(-zoom);
      } else if (shift) {
        const { start, end } = timeline.getWindow();
        const width = (end - start) * shift;
        timeline.setWindow(start.valueOf() + width, end.valueOf() + width);
      } else {
        return;
      }
      event.preventDefault();
    });
    box.dataset.items = entries.length;
  };
}
