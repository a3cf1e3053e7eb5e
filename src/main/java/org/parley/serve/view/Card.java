package org.parley.serve.view;

import com.google.common.collect.ImmutableList;
import org.parley.serve.graph.Kind;

/**
 * A statement in short.
 *
 * @param anchor the fragment by which it can be pointed to on its page
 * @param kind the kind of statement
 * @param self its own page, under the name of the speech act, the type of event or the status
 * @param speakers who says it; empty if the document does, in its own voice
 * @param words its words
 * @param notes what is to be known of it: denied, demanded, said not to have been said, …
 * @param roles who and what takes part in it
 * @param document where it is written
 * @param date the document's date; empty if that is unknown
 */
public record Card(
    String anchor,
    Kind kind,
    Cell self,
    ImmutableList<Cell> speakers,
    String words,
    ImmutableList<String> notes,
    ImmutableList<Role> roles,
    ImmutableList<Cell> document,
    String date) {}
