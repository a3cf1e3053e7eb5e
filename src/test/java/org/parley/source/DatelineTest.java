package org.parley.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "TOLEN, Nov. 14, 2018 — The army left. | 2018-11-14",
        "PORT TOLEN, 9 October 2020 – The army left. | 2020-10-09",
        "TOLEN, Norland, Sept. 5, 2019 (Norpress) - The army left. | 2019-09-05",
        // without a year, without a dash, without a place in capitals, of no month
        "TOLEN, 9 October — The army left. | none",
        "TOLEN, 9 October 2020. The army left. | none",
        "In Tolen, 9 October 2020 — a Friday — was cold. | none",
        "TOLEN, 9 Brumaire 1799 — The army left. | none",
        "TOLEN, Feb. 30, 2018 — The army left. | none"
      })
  void date(String line, String expected) {
    String found = String.valueOf(Dateline.date("Army leaves valley\n\n" + line + "\n"));
    assertEquals(String.valueOf(expected), found);
  }
}
