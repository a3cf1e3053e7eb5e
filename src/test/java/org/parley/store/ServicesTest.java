package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;

class ServicesTest {
  @Test
  void anEndpointIsCalledWhereItsIriSaysOrWhereTheUserSays() throws ProblemException {
    Services services =
        Services.of(
            List.of(
                "https://query.example/sparql",
                "https://other.example/sparql?a=b=http://localhost:7/x?c=d"),
            "test");
    assertEquals(
        URI.create("https://query.example/sparql"),
        services.addresses().get("https://query.example/sparql"));
    assertEquals(
        URI.create("http://localhost:7/x?c=d"),
        services.addresses().get("https://other.example/sparql?a=b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "query.example",
        "file:///etc/passwd",
        "https:///sparql",
        "http://user:secret@query.example/",
        "http://query.example/#x",
        "http://query.example/=httpx:/y",
        "http://a b/",
      })
  void whatIsNoEndpointIsRefused(String text) {
    ProblemException problem =
        assertThrows(ProblemException.class, () -> Services.of(List.of(text), "test"));
    assertEquals(Code.BAD_USAGE, problem.problem().code());
    assertEquals(text, problem.problem().value());
  }

  @Test
  void noEndpointIsNamedTwice() {
    assertThrows(
        ProblemException.class,
        () -> Services.of(List.of("http://a.example/", "http://a.example/=http://b.example/"), ""));
  }
}
