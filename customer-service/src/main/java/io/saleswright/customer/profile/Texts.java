package io.saleswright.customer.profile;

import org.jspecify.annotations.Nullable;

/** Takes in what people type: outer blanks are dropped, and nothing but blanks is nothing. */
public final class Texts {

  private Texts() {}

  public static @Nullable String optional(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
