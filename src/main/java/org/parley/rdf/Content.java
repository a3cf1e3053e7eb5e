package org.parley.rdf;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;

/**
 * A proposition of the graph: what a claim says, what a territory is said to be, one side of a
 * condition.
 *
 * @param node its node
 * @param subject who or what it is said of; empty where the text does not say
 * @param object what the predicate is directed at; empty if there is none
 * @param label the same in every document that has the node
 */
record Content(IRI node, Optional<Topic> subject, Optional<Topic> object, String label) {}
