package io.saleswright.complaint.course;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose case it is (CMP-07).
 *
 * @param handler staff id of the one who has it; null while it waits for somebody of the role
 * @param role the role whose people take it over while nobody has it
 * @param earlier who had it before, the oldest first; null when nobody else did, and of what is
 *     older than that being kept
 */
public record Handling(@Nullable String handler, String role, @Nullable List<Held> earlier) {

  private static final Set<String> SELLERS = Set.of("sales-rep", "account-manager");

  /** A case that nobody had before. */
  public Handling(@Nullable String handler, String role) {
    this(handler, role, null);
  }

  /** Whether it is a case for the customer's own salesperson. */
  public boolean isOfSellers() {
    return SELLERS.contains(role);
  }

  /** The same in somebody's hands. */
  public Handling by(String staffId, Instant at) {
    return new Handling(staffId, role, Held.until(earlier, handler, staffId, at));
  }

  /** Who had it at a moment (CMP-20). */
  public @Nullable String handlerAt(Instant moment) {
    return Held.at(moment, earlier, handler);
  }
}
