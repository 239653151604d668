package io.saleswright.contract.circulation;

import java.time.Instant;
import java.util.List;

/**
 * That somebody has read it; never changed or removed.
 *
 * @param by staff id
 * @param roles the roles among the addressed ones for which they read it
 * @param at when
 */
public record Receipt(String by, List<String> roles, Instant at) {

  public Receipt {
    roles = List.copyOf(roles);
  }
}
