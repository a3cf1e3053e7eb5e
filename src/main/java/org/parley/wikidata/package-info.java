/**
 * Items of Wikidata: from its entity JSON and dumps to the statements of the join graph and to the
 * entries of a gazetteer; fetching them from where the user says.
 */
@NullMarked
package org.parley.wikidata;

import org.jspecify.annotations.NullMarked;
