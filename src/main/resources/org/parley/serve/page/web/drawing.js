// What the drawings share: elements, colours, and libraries, which load only where one is drawn.
"use strict";

const drawing = {
  css: getComputedStyle(document.documentElement),

  colour(name) {
    return this.css.getPropertyValue(name).trim();
  },

  library(name) {
    return new URL(document.getElementById("libraries").dataset[name], location.href).href;
  },

  loaded: new Map(),

  /** Loads a script or a style sheet once. */
  load(name) {
    if (!this.loaded.has(name)) {
      const isStyle = name.endsWith("Style");
      const element = document.createElement(isStyle ? "link" : "script");
      if (isStyle) {
        element.rel = "stylesheet";
        element.href = this.library(name);
      } else {
        element.src = this.library(name);
      }
      this.loaded.set(
        name,
        new Promise((resolve, reject) => {
          element.onload = resolve;
          element.onerror = reject;
        }),
      );
      // Before our own, which adapts it.
      document.head.prepend(element);
    }
    return this.loaded.get(name);
  },

  element(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  },

  svg(name, attributes, ...children) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  },

  /** Words, as a link where they lead somewhere. */
  linked(cell) {
    return cell.href
      ? this.element("a", { href: cell.href }, this.element("bdi", {}, cell.text))
      : this.element("bdi", {}, cell.text);
  },

  short(text, length) {
    return text.length > length ? text.slice(0, length - 1) + "…" : text;
  },
};
