package io.saleswright.performance.staff;

import io.saleswright.performance.absence.Deputyship;
import io.saleswright.performance.absence.Period;
import io.saleswright.platform.kernel.Caller;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Some people, as the directory of a test knows them. */
final class People {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Map<String, Staff> all = new HashMap<>();

  /** A person of the team {@code t} with these roles. */
  static Staff person(String id, String... roles) {
    return new Staff(
        id,
        new Person("Name of " + id, null, null),
        new Post("sales", "t", "north", null, List.of(roles)),
        List.of(),
        List.of(),
        null,
        null);
  }

  static Period days(int from, int until) {
    return new Period(TODAY.plusDays(from), TODAY.plusDays(until));
  }

  static Deputyship by(String deputy, int from, int until) {
    return new Deputyship(deputy, days(from, until));
  }

  static Caller caller(String id, String role) {
    return new Caller(id, id, Set.of(role), "t", null);
  }

  People and(Staff one) {
    all.put(one.staffId(), one);
    return this;
  }

  Optional<Staff> find(String id) {
    return Optional.ofNullable(all.get(id));
  }
}
