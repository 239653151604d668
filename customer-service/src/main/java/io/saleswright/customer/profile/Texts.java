package io.saleswright.customer.profile;

import org.jspecify.annotations.Nullable;

/** Cleans typed text: drops blanks at both ends, and makes null of text with nothing else. */
public final class Texts {

  private Texts() {}

  public static @Nullable String optional(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
