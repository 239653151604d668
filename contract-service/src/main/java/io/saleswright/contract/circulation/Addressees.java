package io.saleswright.contract.circulation;

import io.saleswright.platform.kernel.Caller;
import java.util.List;

/**
 * To whom a document is passed.
 *
 * @param people staff ids
 * @param roles everybody with one of them
 */
public record Addressees(List<String> people, List<String> roles) {

  public Addressees {
    people = people.stream().distinct().toList();
    roles = roles.stream().distinct().toList();
  }

  /** Whether somebody is among them. */
  public boolean include(Caller caller) {
    return people.contains(caller.staffId()) || roles.stream().anyMatch(caller::has);
  }
}
