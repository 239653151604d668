package io.saleswright.customer.edits;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a customer's file: who changed what, when, from which value to which (CUS-08).
 *
 * @param number counts the edits of the file: 1, 2, 3, …
 * @param at when it was made
 * @param by staff id of who made it
 * @param reason why, where a reason is asked for
 * @param changes what it did, at least one field
 */
public record Edit(
    int number, Instant at, String by, @Nullable String reason, List<FieldChange> changes) {

  public Edit {
    changes = List.copyOf(changes);
  }
}
