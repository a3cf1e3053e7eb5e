package org.parley.store;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;

/**
 * A SPARQL query to be answered.
 *
 * @param text the query, SPARQL 1.1
 * @param place the file or whatever else tells the user which query is meant
 * @param parameters variable, without question mark, to the term that is put in its place
 * @param limit how long it may take; zero for as long as it likes
 * @param services the endpoints that {@code SERVICE} may call
 */
public record Question(
    String text,
    String place,
    ImmutableMap<String, Term> parameters,
    Duration limit,
    Services services) {
  private static final Duration USUAL = Duration.ofSeconds(60);

  /** A query without parameters and services, with the usual limit of a minute. */
  public static Question of(String text, String place) {
    return new Question(text, place, ImmutableMap.of(), USUAL, Services.NONE);
  }

  /** The same with terms in place of variables. */
  public Question with(ImmutableMap<String, Term> terms) {
    return new Question(text, place, terms, limit, services);
  }

  /** The same with another time limit. */
  public Question within(Duration time) {
    return new Question(text, place, parameters, time, services);
  }

  /** The same with endpoints that it may call. */
  public Question calling(Services endpoints) {
    return new Question(text, place, parameters, limit, endpoints);
  }
}
