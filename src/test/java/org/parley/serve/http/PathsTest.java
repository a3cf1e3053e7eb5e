package org.parley.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
  @Test
  void escapesAreResolved() {
    assertEquals(Optional.of("/a b/é🕊+"), Paths.decode("/a%20b/%C3%A9%F0%9F%95%8A+"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%4", "%zz", "%FF", "%C3", "%C0%AF", "%ED%A0%80", "é"})
  void whatIsBrokenOrNoUtf8IsRefused(String encoded) {
    assertEquals(Optional.empty(), Paths.decode(encoded));
  }

  @Test
  void encodingIsUndoneByDecoding() {
    String path = "entity/sabel-été/🕊;=&'()*";
    assertEquals(Optional.of(path), Paths.decode(Paths.encode(path)));
  }

  @Test
  void formsAreReadStrictly() {
    assertEquals(
        "{query=[a b+c], x=[, 2]}",
        FormData.parse("query=a+b%2Bc&x=&&x=2").orElseThrow().asMap().toString());
    assertEquals(Optional.empty(), FormData.parse("query=%FF"));
  }

  @Test
  void bytesAreReadStrictly() {
    assertEquals(Optional.of("é"), Paths.utf8("é".getBytes(StandardCharsets.UTF_8)));
    assertEquals(Optional.empty(), Paths.utf8(new byte[] {(byte) 0xE9}));
  }

  @Test
  void headersAreAscii() {
    assertEquals("https://a/%C3%A9%0D%0A%3E%22", Paths.encodeIri("https://a/é\r\n>\""));
  }
}
