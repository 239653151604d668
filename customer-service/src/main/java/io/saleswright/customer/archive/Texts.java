package io.saleswright.customer.archive;

import org.jspecify.annotations.Nullable;

/** Takes in what people type: outer blanks are dropped, and nothing but blanks is nothing. */
final class Texts {

  private Texts() {}

  static @Nullable String optional(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
