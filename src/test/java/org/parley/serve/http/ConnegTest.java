package org.parley.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnegTest {
  private static final ImmutableList<String> OFFERS =
      ImmutableList.of("text/turtle", "application/ld+json", "text/html");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html | text/html",
        "TEXT/HTML | text/html",
        "text/html;charset=utf-8 | text/html",
        "*/* | text/turtle",
        "text/* | text/turtle",
        "application/* | application/ld+json",
        "text/turtle;q=0.5, application/ld+json | application/ld+json",
        "text/turtle;q=0.5,application/ld+json;q=0.5 | text/turtle",
        "text/*;q=0.3, text/html;q=0.7, */*;q=0.5 | text/html",
        "text/html;q=0.2, */*;q=0.1 | text/html",
        "text/turtle;q=0, */* | application/ld+json",
        "image/png, text/html;q=0.001 | text/html",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
        "image/png | none",
        "text/html;q=0 | none",
        "text/turtle;Q=0.1, application/ld+json;Q=0.2 | application/ld+json",
      })
  void theOfferWithTheHighestQualityWins(String accept, String expected) {
    assertEquals(expected.equals("none") ? Optional.empty() : Optional.of(expected), best(accept));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html;q=2, application/ld+json | application/ld+json",
        "text/html;q=, application/ld+json | application/ld+json",
        "*/html, application/ld+json | application/ld+json",
        "text, application/ld+json | application/ld+json",
        "a/b/c, application/ld+json | application/ld+json",
        ",,;, application/ld+json | application/ld+json",
      })
  void brokenPartsArePassedOver(String accept, String expected) {
    assertEquals(Optional.of(expected), best(accept));
  }

  @Test
  void withoutAnyRangeTheFirstOfferIsTaken() {
    assertEquals(Optional.of("text/turtle"), Conneg.best(null, OFFERS, offer -> offer));
    assertEquals(Optional.of("text/turtle"), best(""));
    assertEquals(Optional.of("text/turtle"), best("nonsense"));
  }

  private static Optional<String> best(String accept) {
    return Conneg.best(accept, OFFERS, offer -> offer);
  }
}
