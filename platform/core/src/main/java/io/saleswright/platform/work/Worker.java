package io.saleswright.platform.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Somebody for whom work waits, and who would do it.
 *
 * @param staffId the person for whom it waits
 * @param roles what that person may do
 * @param by staff id of who would do it: the person, or who stands in for them
 */
public record Worker(String staffId, Set<String> roles, String by) {

  private static final String PERSON = "staff:";

  public Worker {
    roles = Set.copyOf(roles);
  }

  /** Whether somebody else would do it, because the person is away. */
  public boolean isAway() {
    return !by.equals(staffId);
  }

  /** The turn of this person alone. */
  public static String turnOf(String staffId) {
    return PERSON + staffId;
  }

  /** The turns that are theirs: those of their roles, and their own. */
  public List<String> turns() {
    List<String> turns = new ArrayList<>(roles);
    turns.add(turnOf(staffId));
    return turns;
  }
}
