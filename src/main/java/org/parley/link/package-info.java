/**
 * Who is meant: gazetteer, coreference within a document, and the decision which entity a mention
 * names.
 */
@NullMarked
package org.parley.link;

import org.jspecify.annotations.NullMarked;
