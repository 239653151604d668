package io.saleswright.complaint.course;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose case it is (CMP-07).
 *
 * @param handler staff id of the one who has it; null while it waits for somebody of the role
 * @param role the role whose people take it over while nobody has it
 */
public record Handling(@Nullable String handler, String role) {

  private static final Set<String> SELLERS = Set.of("sales-rep", "account-manager");

  /** Whether it is a case for the customer's own salesperson. */
  public boolean isOfSellers() {
    return SELLERS.contains(role);
  }

  /** The same in somebody's hands. */
  public Handling by(String staffId) {
    return new Handling(staffId, role);
  }
}
