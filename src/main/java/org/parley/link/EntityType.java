package org.parley.link;

/** The classes of entities; {@link #localName()} is the local name of the class in the ontology. */
public enum EntityType {
  ACTOR("Actor"),
  PERSON("Person"),
  STATE("State"),
  ORGANIZATION("Organization"),
  ALLIANCE("Alliance"),
  ARMED_FORCE("ArmedForce"),
  PUBLISHER("Publisher"),
  GROUP("Group"),
  TERRITORY("Territory"),
  REGION("Region"),
  CITY("City");

  private final String localName;

  EntityType(String localName) {
    this.localName = localName;
  }

  /** The local name of the class in the ontology. */
  public String localName() {
    return localName;
  }

  /** Whether a status can be claimed for it. */
  public boolean isTerritory() {
    return switch (this) {
      case STATE, TERRITORY, REGION, CITY -> true;
      case ACTOR, PERSON, ORGANIZATION, ALLIANCE, ARMED_FORCE, PUBLISHER, GROUP -> false;
    };
  }
}
