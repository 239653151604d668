package io.saleswright.customer.edits;

import io.saleswright.customer.profile.Profile;
import io.saleswright.customer.responsibility.OpenWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One change of a customer's file: who changed what, when, from which value to which (CUS-08).
 *
 * @param number counts the edits of the file: 1, 2, 3, …
 * @param at when it was made
 * @param by staff id of who made it
 * @param reason why, where a reason is asked for
 * @param changes what it did, at least one field
 * @param openWork of a hand-over: what was decided of the running orders; null otherwise
 */
public record Edit(
    int number,
    Instant at,
    String by,
    @Nullable String reason,
    List<FieldChange> changes,
    @Nullable OpenWork openWork) {

  /** Path of the field that says who is responsible. */
  public static final String OWNER = "owner";

  /** Path of the field that says in which team that person works. */
  public static final String TEAM = "team";

  public Edit {
    changes = List.copyOf(changes);
  }

  /** The same edit as it may be shown to who does not see the customer's contacts (CUS-33). */
  public Edit withoutPersonalValues() {
    List<FieldChange> shown =
        changes.stream()
            .map(change -> Profile.isPersonal(change.field()) ? change.withheld() : change)
            .toList();
    return new Edit(number, at, by, reason, shown, openWork);
  }

  /** Whether it made another person responsible, or said where that person works. */
  public boolean isHandOver() {
    return of(OWNER).isPresent();
  }

  /** What it did to a field, if anything. */
  Optional<FieldChange> of(String field) {
    return changes.stream().filter(change -> change.field().equals(field)).findFirst();
  }
}
