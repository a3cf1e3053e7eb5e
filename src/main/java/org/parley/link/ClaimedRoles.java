package org.parley.link;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Claim;
import org.parley.extract.Condition;
import org.parley.extract.Event;
import org.parley.extract.Findings;
import org.parley.extract.TerritorialStatus;
import org.parley.text.Phrase;

/** The roles that extraction gave to phrases: whoever speaks is no place. */
final class ClaimedRoles {
  private final Table<Integer, Integer, Role> roles = HashBasedTable.create();

  ClaimedRoles(Findings findings) {
    for (Event event : findings.events()) {
      event.locations().forEach(phrase -> put(phrase, Role.PLACE));
      event.initiators().forEach(phrase -> put(phrase, Role.AGENT));
      event.participants().forEach(phrase -> put(phrase, Role.AGENT));
    }
    for (TerritorialStatus status : findings.statuses()) {
      put(status.territory(), Role.PLACE);
      put(status.viewpoint(), Role.ACTOR);
    }
    for (Condition condition : findings.conditions()) {
      put(condition.speaker(), Role.ACTOR);
      put(condition.addressee(), Role.ACTOR);
    }
    for (Claim claim : findings.claims()) {
      put(claim.speaker(), Role.ACTOR);
      put(claim.addressee(), Role.ACTOR);
    }
  }

  /** Later calls win, so the surest come last. */
  private void put(@Nullable Phrase phrase, Role role) {
    if (phrase != null) {
      roles.put(phrase.sentence(), phrase.head(), role);
    }
  }

  /** The role of the phrase with this head; neutral where extraction gave none. */
  Role of(int sentence, int head) {
    Role role = roles.get(sentence, head);
    return role == null ? Role.NEUTRAL : role;
  }
}
