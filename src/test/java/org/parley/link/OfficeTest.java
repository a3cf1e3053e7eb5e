package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OfficeTest {
  @Test
  void aNoteHasOfficesWithPlacesAndTerms() {
    var offices =
        Office.of("Prime Minister of Norland 1974-1977, 1992-1995; President of the Union 2014-");

    assertEquals("prime minister", offices.get(0).title());
    assertEquals("Norland", offices.get(0).place());
    assertTrue(offices.get(0).isHeldIn(1977));
    assertFalse(offices.get(0).isHeldIn(1980));
    assertTrue(offices.get(0).isHeldIn(1993));
    assertEquals("Union", offices.get(1).place());
    assertTrue(offices.get(1).isHeldIn(2026));
    assertTrue(offices.get(1).isAfter(2013));
  }

  @Test
  void aNoteWithoutYearsIsAnOfficeWithoutTerms() {
    Office office = Office.of("founder of the Movement").get(0);

    assertEquals("founder", office.title());
    assertFalse(office.isHeldIn(2000));
    assertFalse(office.isAfter(1000));
  }

  @Test
  void titlesMatchByTheirEnds() {
    Office office = Office.of("Foreign Minister of Norland 2004-").get(0);

    assertTrue(office.isCalled("foreign minister"));
    assertTrue(office.isCalled("minister"));
    assertFalse(office.isCalled("prime minister"));
  }

  @Test
  void yearsAloneAreATerm() {
    assertTrue(Office.of("1922-1991").get(0).isHeldIn(1962));
  }
}
