package io.saleswright.contract.circulation;

import io.saleswright.contract.circulation.Readers.RoleReaders;
import io.saleswright.platform.kernel.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * To whom a document is passed.
 *
 * @param people staff ids
 * @param roles everybody with one of them
 * @param readers who that is, one by one; null when nobody knows
 */
public record Addressees(List<String> people, List<String> roles, @Nullable Readers readers) {

  public Addressees {
    people = people.stream().distinct().toList();
    roles = roles.stream().distinct().toList();
  }

  /** Of whose roles nobody knows who has them. */
  public Addressees(List<String> people, List<String> roles) {
    this(people, roles, null);
  }

  /** Whether somebody is among them. */
  public boolean include(Caller caller) {
    return people.contains(caller.staffId()) || roles.stream().anyMatch(caller::has);
  }

  /**
   * The same, of whose roles these people shall read it.
   *
   * @param holding who has which role now; of a role that is not there one reader stands for all
   * @param by staff id of who passes it on, and need not read it
   */
  public Addressees heldBy(Map<String, List<String>> holding, String by) {
    List<RoleReaders> holders =
        roles.stream()
            .filter(holding::containsKey)
            .map(role -> new RoleReaders(role, without(holding.getOrDefault(role, List.of()), by)))
            .toList();
    return new Addressees(people, roles, new Readers(holders, List.of()));
  }

  private static List<String> without(List<String> people, String one) {
    return people.stream().filter(person -> !person.equals(one)).toList();
  }

  /** Staff ids of those who were named and have not left. */
  List<String> named() {
    return readers == null
        ? people
        : people.stream().filter(person -> !readers.gone().contains(person)).toList();
  }

  /** The people who shall read it for a role; empty when nobody knows who has it. */
  Optional<List<String>> holding(String role) {
    return readers == null ? Optional.empty() : readers.of(role);
  }

  /**
   * The same without some of them.
   *
   * @param departed who need not read it any more, named as {@link #key} names them
   */
  Addressees without(Set<String> departed) {
    List<RoleReaders> before = readers == null ? List.of() : readers.holders();
    List<RoleReaders> after =
        before.stream()
            .map(one ->
                new RoleReaders(
                    one.role(),
                    one.people().stream()
                        .filter(person -> !departed.contains(key(one.role(), person)))
                        .toList()))
            .toList();
    List<String> gone =
        Stream.concat(
                readers == null ? Stream.empty() : readers.gone().stream(),
                people.stream().filter(person -> departed.contains(key("", person))))
            .distinct()
            .toList();
    return new Addressees(people, roles, new Readers(after, gone));
  }

  /** How somebody is named who shall read it for a role; of who was named it is empty. */
  static String key(String role, String person) {
    return role + "/" + person;
  }
}
