package org.parley.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.link.Corrections;
import org.parley.store.Answer;
import org.parley.store.Question;
import org.parley.store.Store;
import org.parley.store.Term;

/** Tells which names in a file of corrections no document has: they are misspelt, as a rule. */
final class UnknownNames {
  private static final String MENTIONED =
      """
      PREFIX oa: <http://www.w3.org/ns/oa#>
      SELECT ?quote { ?quote oa:exact ?name } LIMIT 1""";

  private UnknownNames() {}

  static ImmutableList<Problem> in(Corrections corrections, Store store) throws ProblemException {
    ImmutableList.Builder<Problem> unknown = ImmutableList.builder();
    for (String name : corrections.names().keySet()) {
      Question question =
          Question.of(MENTIONED, "corrections").with(ImmutableMap.of("name", Term.of(name)));
      if (store.answer(question) instanceof Answer.Table table && table.rows().isEmpty()) {
        for (String place : corrections.names().get(name)) {
          unknown.add(
              new Problem(
                  Code.NOT_FOUND,
                  place,
                  name,
                  "no document in the store has this name",
                  "compare it with the output of parley entities, or leave it for documents to come"));
        }
      }
    }
    return unknown.build();
  }
}
