package io.saleswright.system;

import java.util.Arrays;

/** How a consumer remembers what it has applied. */
public enum Memory {
  /** In {@code seen} of the aggregate that it changes. */
  ENVELOPE("seen"),
  /** In {@code facts} of the aggregate that it changes. */
  FACTS("facts"),
  /** In {@code sequence} of a document for each source aggregate. */
  PROJECTION("sequence"),
  /** By a document for each event. */
  ENTRIES("_id");

  private final String field;

  Memory(String field) {
    this.field = field;
  }

  /** The field that holds it. */
  public String field() {
    return field;
  }

  static Memory of(String field) {
    return Arrays.stream(values())
        .filter(memory -> memory.field.equals(field))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No consumer remembers in a field " + field));
  }
}
