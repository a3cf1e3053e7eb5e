package org.parley.serve.page;

import com.google.common.collect.ImmutableList;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.Format;
import org.parley.serve.view.Links;

/**
 * What is around the contents of a page.
 *
 * @param title the title for the window, without the name of the site
 * @param links the way to the other pages
 * @param section the entry of the navigation that is marked as the reader's place
 * @param words what was searched for
 * @param canonical the IRI of what the page is about, or null
 * @param alternates where it is to be had as data
 * @param jsonLd the same as JSON-LD, for a script element, or null
 * @param scripts further scripts and style sheets, names of {@link Assets}
 */
record Frame(
    String title,
    Links links,
    String section,
    String words,
    @Nullable String canonical,
    ImmutableList<Alternate> alternates,
    @Nullable String jsonLd,
    ImmutableList<String> scripts) {

  /** Where a resource is to be had in another form. */
  record Alternate(String mediaType, String label, String href) {}

  /** The frame of a page that is about no resource. */
  static Frame of(String title, Links links, String section) {
    return new Frame(title, links, section, "", null, ImmutableList.of(), null, ImmutableList.of());
  }

  /** The same with words in the search box. */
  Frame searched(String asked) {
    return new Frame(title, links, section, asked, canonical, alternates, jsonLd, scripts);
  }

  /** The same with scripts or style sheets that only this page needs. */
  Frame with(String... assets) {
    return new Frame(
        title,
        links,
        section,
        words,
        canonical,
        alternates,
        jsonLd,
        ImmutableList.<String>builder().addAll(scripts).add(assets).build());
  }

  /** The same with what the template {@code answer} needs to draw a table otherwise. */
  Frame withDrawings() {
    return with(
        Assets.DRAWING, Assets.DRAW_GRAPH, Assets.DRAW_MAP, Assets.DRAW_TIMELINE, Assets.ANSWER);
  }

  /** The same for a page about a resource. */
  Frame about(Node resource, @Nullable String json) {
    String iri = resource.getURI();
    ImmutableList<Alternate> forms =
        links.isOurs(iri)
            ? Format.RDF.stream()
                .map(form -> new Alternate(form.mediaType(), form.label(), links.data(iri, form)))
                .collect(ImmutableList.toImmutableList())
            : ImmutableList.of();
    // In a script no character reference is known, so that "</script>" has to be broken up here.
    return new Frame(
        title,
        links,
        section,
        words,
        iri,
        forms,
        json == null ? null : json.replace("<", "\\u003c"),
        scripts);
  }

  /** The address of the site's home page. */
  String root() {
    return links.root();
  }

  /** The address of a file. */
  String asset(String name) {
    return links.root() + Assets.path(name);
  }
}
