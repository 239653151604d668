package io.saleswright.performance.login;

import io.saleswright.performance.staff.Employing;
import io.saleswright.performance.staff.Person;
import io.saleswright.performance.staff.Staff;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares the directory with the login, one person after the other. Each is a write of its own
 * that changes nothing when it is repeated.
 */
final class LoginComparison {

  private final Aggregates<Staff> staff;
  private final boolean adopt;
  private final Cause cause;
  private final List<String> entered = new ArrayList<>();
  private final Set<String> changed = new LinkedHashSet<>();
  private final List<Difference> differences = new ArrayList<>();
  private final List<String> unfit = new ArrayList<>();

  /**
   * @param adopt whether what the login says of name, team and region is taken over; roles always
   *     are
   * @param cause whoever compares
   */
  LoginComparison(Aggregates<Staff> staff, boolean adopt, Cause cause) {
    this.staff = staff;
    this.adopt = adopt;
    this.cause = cause.withoutKey();
  }

  /** Takes over what the login says of somebody. */
  void compare(LoginPerson login) {
    try {
      Optional<Staff> known = staff.find(login.staffId()).map(Stored::state);
      if (known.isPresent()) {
        change(known.get(), login);
      } else if (!login.roles().isEmpty()) {
        enter(login);
      }
    } catch (InvalidInput untellable) {
      unfit.add(login.staffId());
    }
  }

  private void enter(LoginPerson login) {
    Person person = new Person(login.name(), null, null);
    Stored<Staff> stored =
        staff.takeOver(
            login.staffId(), cause, id -> Employing.enter(id, person, login.post(), cause.by()));
    if (!stored.repeated()) {
      entered.add(stored.id());
    }
  }

  /** Rights first: they follow the login whatever becomes of the rest. */
  private void change(Staff known, LoginPerson login) {
    write(known, now -> Employing.mayDo(now, login.roles(), cause.by()));
    if (adopt) {
      write(
          known,
          now ->
              Employing.asLoginSays(now, login.name(), login.team(), login.region(), cause.by()));
    } else {
      differ(known, "name", known.person().name(), login.name());
      differ(known, "team", known.post().team(), login.team());
      differ(known, "region", known.post().region(), login.region());
    }
  }

  private void differ(Staff known, String field, @Nullable String here, @Nullable String there) {
    if (!Objects.equals(here, there)) {
      differences.add(new Difference(known.staffId(), field, here, there));
    }
  }

  private void write(Staff known, Function<Staff, Change<Staff>> decision) {
    staff.change(
        known.staffId(),
        cause,
        now -> {
          Change<Staff> change = decision.apply(now.state());
          if (change.effective()) {
            changed.add(known.staffId());
          }
          return change;
        });
  }

  /** Somebody whom the login does not know has no rights; the rest of their entry stays. */
  void without(String staffId) {
    write(staff.get(staffId).state(), now -> Employing.mayDo(now, List.of(), cause.by()));
  }

  /**
   * What came of it.
   *
   * @param missing whom the login does not know
   */
  ImportReport report(List<String> missing) {
    return new ImportReport(entered, List.copyOf(changed), differences, missing, unfit);
  }
}
