package io.saleswright.contract.circulation;

import java.util.List;
import java.util.Optional;

/**
 * Who shall read a document that was passed to roles, one by one, and of those who were named who
 * need not any more. Whoever gets a role later is not among them.
 *
 * @param holders of each role whose people the staff directory knew when it was passed to them
 * @param gone staff ids of those who were named and have left
 */
public record Readers(List<RoleReaders> holders, List<String> gone) {

  /**
   * The people with one role who shall read it.
   *
   * @param role the role
   * @param people staff ids
   */
  public record RoleReaders(String role, List<String> people) {

    public RoleReaders {
      people = List.copyOf(people);
    }
  }

  public Readers {
    holders = List.copyOf(holders);
    gone = List.copyOf(gone);
  }

  /** The people who shall read it for a role; empty when nobody knows who has it. */
  Optional<List<String>> of(String role) {
    return holders.stream()
        .filter(one -> one.role().equals(role))
        .map(RoleReaders::people)
        .findFirst();
  }
}
