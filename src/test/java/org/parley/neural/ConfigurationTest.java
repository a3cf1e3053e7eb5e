package org.parley.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConfigurationTest {
  @Test
  void wordsMoveFromTheBufferToTheStack() {
    Configuration at = new Configuration(3);
    assertEquals(0, at.stack(0));
    assertEquals(Configuration.NONE, at.stack(1));
    assertEquals(1, at.buffer(0));
    at.shift();
    at.shift();
    assertEquals(2, at.stack(0));
    assertEquals(1, at.stack(1));
    assertEquals(0, at.stack(2));
    assertEquals(3, at.buffer(0));
    assertEquals(Configuration.NONE, at.buffer(1));
  }

  @Test
  void theOutermostChildIsTheOneThatCameLast() {
    Configuration at = new Configuration(5);
    at.shift();
    at.shift();
    at.shift();
    at.arcLeft(4);
    at.arcLeft(2);
    assertEquals(1, at.left(3));
    assertEquals(2, at.innerLeft(3));
    assertEquals(2, at.relation(1));
    at.shift();
    at.arcRight(3);
    at.shift();
    at.arcRight(4);
    assertEquals(5, at.right(3));
    assertEquals(4, at.innerRight(3));
    assertEquals(3, at.head(5));
    assertEquals(Configuration.NONE, at.right(Configuration.NONE));
  }

  @Test
  void itIsDoneWhenAllHangsOnTheRoot() {
    Configuration at = new Configuration(1);
    assertFalse(at.isDone());
    at.shift();
    assertFalse(at.canShift());
    assertFalse(at.isDone());
    at.arcRight(1);
    assertTrue(at.isDone());
    assertEquals(0, at.head(1));
  }
}
